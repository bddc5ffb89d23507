using System.Text;
using System.Text.Json;

namespace AssistedMessaging.Disclosures;

/// <summary>What laws may ask a message to a candidate to say, as dated data. Immutable and thread-safe. Not legal advice.</summary>
public sealed class DisclosureRules
{
    private const string DefaultResource = "Disclosures/disclosure-rules.json";

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(180);

    private static readonly Lazy<DisclosureRules> DefaultRules = new(ReadDefault);

    private DisclosureRules(string version, IReadOnlyList<DisclosureRule> rules) => (Version, Rules) = (version, rules);

    /// <summary>The rules that ship: European Union, some of its states, United Kingdom, Canada and United States, checked on the day that each names.</summary>
    public static DisclosureRules Default => DefaultRules.Value;

    /// <summary>No rules at all.</summary>
    public static DisclosureRules None { get; } = new("none", []);

    /// <summary>Version that the data states about itself.</summary>
    public string Version { get; }

    /// <summary>The rules, those included that never reach a message.</summary>
    public IReadOnlyList<DisclosureRule> Rules { get; }

    /// <summary>Reads rules from a JSON text.</summary>
    /// <exception cref="DisclosureRulesException">The data is malformed or contradicts itself.</exception>
    public static DisclosureRules Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>What rules ask for, or may ask for, and the message does not say.</summary>
    public IReadOnlyList<DisclosureFinding> Evaluate(DisclosureFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var evaluation = new DisclosureEvaluation(facts);
        List<DisclosureFinding>? findings = null;
        foreach (var rule in Rules)
        {
            if (evaluation.Of(rule) is { } finding)
                (findings ??= []).Add(finding);
        }

        return findings ?? [];
    }

    /// <summary>Ids of the rules that nobody has checked for more than 180 days: a host should say so when it starts.</summary>
    public IReadOnlyList<string> FindStale(DateOnly today) => [.. Rules.Where(rule => today.DayNumber - rule.CheckedOn.DayNumber > Fresh.Days).Select(rule => rule.Id)];

    /// <summary>Version only.</summary>
    public override string ToString() => $"{nameof(DisclosureRules)} {Version}";

    private static DisclosureRules Read(ReadOnlySpan<byte> utf8)
    {
        var document = Deserialize(utf8);
        if (string.IsNullOrWhiteSpace(document.Version) || document.Rules is null)
            throw new DisclosureRulesException("disclosures.rules-unreadable", "no version or no rules are stated.");
        if (document.Groups?.FirstOrDefault(group => !group.Key.StartsWith('@') || group.Value is null).Key is { } name)
            throw new DisclosureRulesException("disclosures.rules-region", $"'{name}' is no list of regions whose name starts with @.");

        var reader = new RulesReader(document.Groups ?? []);
        var rules = document.Rules.ConvertAll(reader.Read);
        return rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new DisclosureRulesException("disclosures.rules-id", "the id is used twice.", twice.Key)
            : new DisclosureRules(document.Version, rules);
    }

    private static RulesDocument Deserialize(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, RulesJson.Default.RulesDocument) ?? throw new DisclosureRulesException("disclosures.rules-unreadable", "the data is null.");
        }
        catch (JsonException exception)
        {
            throw new DisclosureRulesException("disclosures.rules-unreadable", exception.Message, innerException: exception);
        }
    }

    private static DisclosureRules ReadDefault()
    {
        using var stream = typeof(DisclosureRules).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new DisclosureRulesException("disclosures.rules-unreadable", "the embedded rules are missing.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
