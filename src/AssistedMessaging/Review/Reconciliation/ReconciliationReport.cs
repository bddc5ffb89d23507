using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Reconciliation;

/// <summary>Which drafts and releases rest on a decision that would be another one as known now.</summary>
public sealed class ReconciliationReport
{
    internal ReconciliationReport()
    {
    }

    /// <summary>The contract.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>Steps before this moment were left out.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>How long after a release a no still counts.</summary>
    public required TimeSpan Span { get; init; }

    /// <summary>When it was put together, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How many steps were looked at.</summary>
    public required int Steps { get; init; }

    /// <summary>Of these, steps about people who were erased since; nobody can be asked for them.</summary>
    public required int Erased { get; init; }

    /// <summary>What stands out, oldest first.</summary>
    public required IReadOnlyList<ReconciliationItem> Items { get; init; }

    /// <summary>Keys of the batches that are concerned, as far as their drafts are still there.</summary>
    public IReadOnlyList<string> Batches => [.. Items.Select(item => item.BatchId).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether every step of a person who is still there could be answered.</summary>
    public bool IsComplete => !Items.Any(item => item.Finding == ReconciliationFinding.Unknown);

    /// <summary>The numbers only.</summary>
    public override string ToString() => $"{Items.Count} of {Steps} steps";
}
