using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Disclosures;

/// <summary>One law that may ask something of a message: where, since when, of whom, and how well it is known. Data, not legal advice.</summary>
public sealed class DisclosureRule
{
    internal DisclosureRule()
    {
    }

    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>The law itself: act and article or section.</summary>
    public required string Law { get; init; }

    /// <summary>What it is about, for instance <c>pay</c> or <c>privacy-notice</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>ISO 3166 codes of the countries and subdivisions where it holds.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>The city to which it is limited; null when to none.</summary>
    public string? Locality { get; init; }

    /// <summary>Whether its words reach a message to a candidate.</summary>
    public required DisclosureReach Reach { get; init; }

    /// <summary>What the message, or a page it links to, must say.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <summary>What the host must do or not do besides; no text can fulfil it.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day after the last; null = for good. Not after <see cref="From"/> = never in force.</summary>
    public DateOnly? Until { get; init; }

    /// <summary><c>in-force</c>, <c>in-force-national</c>, <c>enacted-future</c>, <c>planned</c>, <c>directive-partly-transposed</c> or <c>superseded</c>.</summary>
    public required string Status { get; init; }

    /// <summary>How well it is known.</summary>
    public required DisclosureCertainty Certainty { get; init; }

    /// <summary>Fewest employees of an employer that it binds; null = any.</summary>
    public int? MinEmployees { get; init; }

    /// <summary>Fewest recipients of a batch from which it holds.</summary>
    /// <value>Default 1.</value>
    public int MinRecipients { get; init; } = 1;

    /// <summary>Where it was read; empty for rules that are known from memory or from pages too weak to cite.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>A remark in English.</summary>
    public string Note { get; init; } = "";

    /// <summary>The day on which somebody last looked.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Whether the place of the job decides; else the recipient's.</summary>
    internal bool GoesByJob { get; init; }

    /// <summary>Whether jobs that can be done remotely from there count.</summary>
    internal bool ReachesRemote { get; init; }

    /// <summary>Whether jobs elsewhere count whose supervisor is there.</summary>
    internal bool ReachesBySupervisor { get; init; }

    internal IReadOnlyList<DisclosureCondition> Conditions { get; init; } = [];

    internal IReadOnlyList<string> Channels { get; init; } = [];

    internal PolicyArea Area { get; init; } = null!;

    /// <summary>Whether the rule can be more than possible on some day.</summary>
    internal bool CanBeSure => Certainty >= DisclosureCertainty.Agreed && Reach >= DisclosureReach.Likely && (Status is "in-force" or "enacted-future");

    internal bool IsInForceOn(DateOnly day) => day >= From && (Until is null || day < Until);

    /// <summary>The key only.</summary>
    public override string ToString() => Id;
}
