using System.Collections.Frozen;

namespace AssistedMessaging.Consent.Regions;

/// <summary>The ISO 3166-2 subdivisions that a policy row may name: the states of the United States and the provinces of Canada.</summary>
/// <remarks>A country is added here before a row can name its parts; without the full list a misspelt part would count as "another part".</remarks>
internal static class Subdivisions
{
    private const string UnitedStates =
        "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD " +
        "TN TX UT VA VT WA WI WV WY";

    private const string Canada = "AB BC MB NB NL NS NT NU ON PE QC SK YT";

    private static readonly FrozenSet<string> Codes = UnitedStates.Split(' ').Select(part => "US-" + part)
        .Concat(Canada.Split(' ').Select(part => "CA-" + part))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All codes, in no particular order.</summary>
    public static IReadOnlyCollection<string> All => Codes;

    /// <summary>The code for a text, or null when it is not on the list.</summary>
    public static string? Find(string text) => Codes.TryGetValue(text, out var code) ? code : null;

    /// <summary>Whether a code is a part of the country: <c>US-CA</c> of <c>US</c>.</summary>
    public static bool IsPartOf(string code, string country) =>
        code.Length > 3 && code[2] == '-' && code.AsSpan(0, 2).SequenceEqual(country);
}
