using System.Collections.Frozen;
using System.Globalization;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Disclosures;

/// <summary>Turns the JSON form of one rule into a <see cref="DisclosureRule"/> or says what is wrong with it.</summary>
internal sealed class RulesReader(IReadOnlyDictionary<string, List<string>> groups)
{
    private static readonly string[] Statuses = ["in-force", "in-force-national", "enacted-future", "planned", "directive-partly-transposed", "superseded"];

    /// <summary>Reads one rule.</summary>
    /// <exception cref="DisclosureRulesException">The rule is not usable.</exception>
    public DisclosureRule Read(RuleDocument? rule)
    {
        if (rule is null || !IsKey(rule.Id))
            throw new DisclosureRulesException("disclosures.rules-id", "a rule has no usable id.");

        var id = rule.Id!;
        var certainty = ReadCertainty(rule.Certainty, id);
        var sources = Texts(rule.Sources, id);
        if (certainty >= DisclosureCertainty.Agreed && sources.Count == 0)
            throw new DisclosureRulesException("disclosures.rules-source", "a rule of certainty A or B names where it was read.", id);

        var regions = ReadRegions(rule.Regions, id);
        return new DisclosureRule
        {
            Id = id,
            Law = string.IsNullOrWhiteSpace(rule.Law) ? throw new DisclosureRulesException("disclosures.rules-source", "no law is named.", id) : rule.Law,
            Topic = IsKey(rule.Topic) ? rule.Topic! : throw Unknown("topic", rule.Topic, id),
            Regions = regions,
            Area = new PolicyArea(regions.ToFrozenSet(StringComparer.Ordinal), FrozenSet<string>.Empty),
            Locality = rule.Locality,
            Reach = ReadReach(rule.Reach, id),
            GoesByJob = rule.Place switch { "job" => true, "recipient" => false, _ => throw Unknown("place", rule.Place, id) },
            ReachesRemote = rule.Remote,
            ReachesBySupervisor = rule.Supervisor,
            Conditions = [.. (rule.Conditions ?? []).Select(text => ReadCondition(text, id))],
            Channels = Texts(rule.Channels, id),
            MinEmployees = rule.MinEmployees is < 1 ? throw Unknown("number of employees", null, id) : rule.MinEmployees,
            MinRecipients = rule.MinRecipients is < 1 ? throw Unknown("number of recipients", null, id) : rule.MinRecipients ?? 1,
            Elements = Keys(rule.Elements, id),
            Duties = Keys(rule.Duties, id),
            From = ReadDate(rule.From, id),
            Until = rule.Until is null ? null : ReadDate(rule.Until, id),
            Status = Statuses.Contains(rule.Status) ? rule.Status! : throw Unknown("status", rule.Status, id),
            Certainty = certainty,
            Sources = sources,
            Note = rule.Note ?? "",
            CheckedOn = ReadDate(rule.Checked, id),
        };
    }

    private static DisclosureRulesException Unknown(string member, string? value, string id) =>
        new("disclosures.rules-value", $"'{value}' is no {member}.", id);

    private static DisclosureCertainty ReadCertainty(string? text, string id) => text switch
    {
        "A" => DisclosureCertainty.Official,
        "B" => DisclosureCertainty.Agreed,
        "C" => DisclosureCertainty.Conflicting,
        "M" => DisclosureCertainty.Memory,
        _ => throw Unknown("certainty", text, id),
    };

    private static DisclosureReach ReadReach(string? text, string id) => text switch
    {
        "direct" => DisclosureReach.Direct,
        "likely" => DisclosureReach.Likely,
        "unclear" => DisclosureReach.Unclear,
        "none" => DisclosureReach.None,
        _ => throw Unknown("reach", text, id),
    };

    private static DisclosureCondition ReadCondition(string? text, string id) => text switch
    {
        "job" => DisclosureCondition.Job,
        "first-contact" => DisclosureCondition.FirstContact,
        "data-from-third-party" => DisclosureCondition.DataFromThirdParty,
        "ai-talks" => DisclosureCondition.AiTalks,
        _ => throw Unknown("condition", text, id),
    };

    private static DateOnly ReadDate(string? text, string id) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new DisclosureRulesException("disclosures.rules-date", $"'{text}' is no date of the form 2025-11-03.", id);

    private List<string> ReadRegions(List<string>? texts, string id)
    {
        var regions = (texts ?? []).SelectMany(text => groups.GetValueOrDefault(text ?? "") ?? [text!]).Select(text => ReadRegion(text, id)).Distinct().ToList();
        return regions.Count > 0 ? regions : throw new DisclosureRulesException("disclosures.rules-region", "no region is named.", id);
    }

    private static string ReadRegion(string? text, string id)
    {
        var region = Region.Parse(text);
        return (text?.Contains('-', StringComparison.Ordinal) == true ? region.Subdivision : region.Country)
            ?? throw new DisclosureRulesException("disclosures.rules-region", $"'{text}' is no known country or subdivision.", id);
    }

    private static List<string> Texts(List<string>? texts, string id) =>
        texts?.Exists(string.IsNullOrWhiteSpace) == true ? throw Unknown("text", null, id) : texts ?? [];

    private static List<string> Keys(List<string>? texts, string id) => texts?.Find(text => !IsKey(text)) is { } bad ? throw Unknown("element or duty", bad, id) : Texts(texts, id);

    private static bool IsKey(string? text) => !string.IsNullOrEmpty(text) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
