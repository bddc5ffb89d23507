using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AssistedMessaging.Diagnostics;

/// <summary>Spans and counters under the name <c>AssistedMessaging</c>. Codes and counts only: no ids of people, no text, whatever a host switches on.</summary>
internal static class DraftingTelemetry
{
    /// <summary>The name that hosts give to their telemetry.</summary>
    public const string Name = "AssistedMessaging";

    private static readonly Meter Meter = new(Name);

    /// <summary>Spans <c>draft.batch</c> and <c>draft.item</c>.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>Finished candidates, tagged with outcome and code.</summary>
    private static readonly Counter<long> Drafts = Meter.CreateCounter<long>("assisted_messaging.drafts", "{draft}", "Finished candidates by outcome and code");

    /// <summary>Moderation findings, tagged with their code, its category and the stage.</summary>
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("assisted_messaging.findings", "{finding}", "Moderation findings by code");

    /// <summary>Time for one candidate, in seconds, model included.</summary>
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("assisted_messaging.draft.duration", "s", "Time for one candidate");

    public static void Finished(string outcome, string? code, TimeSpan took)
    {
        Drafts.Add(1, new("outcome", outcome), new("code", code));
        Duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
    }

    /// <summary>Things that a person should look at, tagged with their code.</summary>
    private static readonly Counter<long> Alerts = Meter.CreateCounter<long>("assisted_messaging.alerts", "{alert}", "Alerts by code");

    public static void Alerted(string code) => Alerts.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>Votes about drafts that stand, tagged with rating. Goes down again when a vote is changed or taken back.</summary>
    private static readonly UpDownCounter<long> Votes = Meter.CreateUpDownCounter<long>("assisted_messaging.feedback", "{vote}", "Votes about drafts by rating");

    /// <summary>Reasons of these votes, tagged with rating and reason.</summary>
    private static readonly UpDownCounter<long> Reasons =
        Meter.CreateUpDownCounter<long>("assisted_messaging.feedback.reasons", "{reason}", "Reasons of votes about drafts by rating and reason");

    /// <summary>Counts a vote and its reasons.</summary>
    /// <param name="rating">Name of the rating.</param>
    /// <param name="reasons">Names of the reasons.</param>
    /// <param name="change">1 for a vote that is given, -1 for one that no longer stands.</param>
    public static void Voted(string rating, IEnumerable<string> reasons, int change)
    {
        Votes.Add(change, new KeyValuePair<string, object?>("rating", rating));
        foreach (var reason in reasons)
            Reasons.Add(change, new("rating", rating), new("reason", reason));
    }

    /// <summary>What was observed about quality, tagged with signal and whether it failed; the two give a rate.</summary>
    private static readonly Counter<long> Observations = Meter.CreateCounter<long>("assisted_messaging.quality", "{observation}", "Quality signals of drafts, failed or not");

    public static void Observed(string signal, bool failed) => Observations.Add(1, new("signal", signal), new("failed", failed));

    /// <summary>Whether somebody counts the findings.</summary>
    public static bool CountsFindings => Findings.Enabled;

    public static void Found(string code, string stage) =>
        Findings.Add(1, new("code", code), new("category", code[..Math.Max(0, code.IndexOf('.', StringComparison.Ordinal))]), new("stage", stage));
}
