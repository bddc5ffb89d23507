using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>What a sweep removed, or would remove.</summary>
public sealed class RetentionReport
{
    /// <summary>Whether nothing was changed.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>The instant from which ages were counted, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A row for each record.</summary>
    public required IReadOnlyList<ErasureItem> Items { get; init; }

    /// <summary>Whether every store did its part.</summary>
    public bool IsComplete => !Items.Any(item => item.Action == ErasureAction.Failed);

    /// <summary>The number of rows only.</summary>
    public override string ToString() => $"{Items.Count} rows{(IsDryRun ? ", dry run" : "")}";
}
