using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Fields;

/// <summary>The stable wire names of the ten draft settings.</summary>
public static class DraftFieldNames
{
    private static readonly string[] Names =
    [
        "skill", "compensation", "location", "employment_type", "workplace_type",
        "experience", "open_to_work", "mutual_connections", "past_applicant", "company_follower",
    ];

    /// <summary>All wire names, in the order of the enum.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The wire name of a setting.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is none of the ten.</exception>
    public static string ToWireName(this DraftField field) =>
        field is >= DraftField.Skill and <= DraftField.CompanyFollower ? Names[(int)field - 1] : throw new ArgumentOutOfRangeException(nameof(field));

    /// <summary>Reads a wire name, letter by letter.</summary>
    public static bool TryParse([NotNullWhen(true)] string? wireName, out DraftField field)
    {
        var index = Array.IndexOf(Names, wireName);
        field = (DraftField)(index + 1);
        return index >= 0;
    }
}
