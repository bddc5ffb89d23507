using System.Collections.Frozen;
using System.Globalization;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Policy;

/// <summary>Turns the JSON form of one row into a <see cref="ConsentPolicyRow"/> or says what is wrong with it.</summary>
internal sealed class PolicyReader
{
    private const string Everywhere = "*";

    private static readonly FrozenSet<string> Nowhere = [];

    private readonly IReadOnlyDictionary<string, List<string>> _groups;

    /// <summary>Takes the named lists of regions.</summary>
    /// <exception cref="ConsentPolicyException">A name does not start with <c>@</c> and could be taken for a region.</exception>
    public PolicyReader(IReadOnlyDictionary<string, List<string>> groups)
    {
        foreach (var (name, regions) in groups)
        {
            if (!name.StartsWith('@') || regions is null)
                throw new ConsentPolicyException("consent.policy-region", $"'{name}' is not a list of regions whose name starts with @.");
        }

        _groups = groups;
    }

    /// <summary>Reads one row.</summary>
    /// <exception cref="ConsentPolicyException">The row is not usable.</exception>
    public ConsentPolicyRow Read(PolicyRowDocument row)
    {
        if (string.IsNullOrWhiteSpace(row?.Id))
            throw new ConsentPolicyException("consent.policy-row-id", "a row has no id.");
        if (string.IsNullOrWhiteSpace(row.Source))
            throw new ConsentPolicyException("consent.policy-source", "no source is named.", row.Id);

        return new ConsentPolicyRow
        {
            Id = row.Id,
            Purpose = ReadPurpose(row.Purpose, row.Id),
            Area = ReadArea(row),
            From = ReadDate(row.From, row.Id),
            Until = ReadDate(row.Until, row.Id),
            FromRule = ReadFromRule(row),
            Mechanism = ReadMechanism(row),
            LegalStatus = ReadLegalStatus(row),
            LegalBasis = row.LegalBasis,
            ExcludedCategories = ReadCategories(row),
            ReconsentFrom = ReadDate(row.ReconsentFrom, row.Id),
            Source = row.Source,
        };
    }

    /// <summary>Reads a purpose.</summary>
    /// <exception cref="ConsentPolicyException">The text is not written like a purpose.</exception>
    public static Purpose ReadPurpose(string? text, string? rowId = null) => PurposeShape.IsValid(text)
        ? new Purpose(text!)
        : throw new ConsentPolicyException("consent.policy-purpose", $"'{text}' is not a purpose.", rowId);

    private PolicyArea ReadArea(PolicyRowDocument row)
    {
        if (row is { Regions: null, RegionsExcept: null })
            throw new ConsentPolicyException("consent.policy-region", "neither regions nor regionsExcept is stated.", row.Id);

        var everywhere = row.Regions is null or [Everywhere];
        return new PolicyArea(
            everywhere ? null : ReadRegions(row.Regions!, row.Id),
            row.RegionsExcept is { } except ? ReadRegions(except, row.Id) : Nowhere);
    }

    private FrozenSet<string> ReadRegions(List<string> texts, string? rowId)
    {
        var codes = texts.SelectMany(text => _groups.GetValueOrDefault(text ?? "") ?? [text!]);
        var set = codes.Select(code => ReadRegion(code, rowId)).ToFrozenSet(StringComparer.Ordinal);

        return set.Count > 0 ? set : throw new ConsentPolicyException("consent.policy-region", "a list of regions is empty.", rowId);
    }

    private static string ReadRegion(string? text, string? rowId)
    {
        var region = Region.Parse(text);
        var isPart = text?.Contains('-', StringComparison.Ordinal) == true;

        return (isPart ? region.Subdivision : region.Country)
            ?? throw new ConsentPolicyException("consent.policy-region", $"'{text}' is not a known country or subdivision.", rowId);
    }

    private static DateOnly? ReadDate(string? text, string? rowId)
    {
        if (text is null)
            return null;

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ConsentPolicyException("consent.policy-date", $"'{text}' is not a date of the form 2025-11-03.", rowId);
    }

    private static ConsentMechanism ReadMechanism(PolicyRowDocument row) => row.Mechanism switch
    {
        "not-permitted" => ConsentMechanism.NotPermitted,
        "opt-in" => ConsentMechanism.OptIn,
        "opt-out" => ConsentMechanism.OptOut,
        "objection-form" => ConsentMechanism.ObjectionForm,
        "not-subject-to-opt-out" => ConsentMechanism.NotSubjectToOptOut,
        _ => throw new ConsentPolicyException("consent.policy-mechanism", $"'{row.Mechanism}' is not a mechanism.", row.Id),
    };

    private static LegalStatus ReadLegalStatus(PolicyRowDocument row) => row.LegalStatus switch
    {
        "settled" => LegalStatus.Settled,
        "contested" => LegalStatus.Contested,
        "suspended" => LegalStatus.Suspended,
        _ => throw new ConsentPolicyException("consent.policy-legal-status", $"'{row.LegalStatus}' is not a legal status.", row.Id),
    };

    private static FromRule ReadFromRule(PolicyRowDocument row) => row.FromRule switch
    {
        null or "toward-protection" => FromRule.TowardProtection,
        "utc" => FromRule.Utc,
        _ => throw new ConsentPolicyException("consent.policy-from-rule", $"'{row.FromRule}' is not a rule for dates.", row.Id),
    };

    private static DataCategory[] ReadCategories(PolicyRowDocument row)
    {
        var texts = row.ExcludedCategories ?? [];
        return texts.Any(string.IsNullOrWhiteSpace)
            ? throw new ConsentPolicyException("consent.policy-category", "an excluded category is empty.", row.Id)
            : [.. texts.Select(text => new DataCategory(text))];
    }
}
