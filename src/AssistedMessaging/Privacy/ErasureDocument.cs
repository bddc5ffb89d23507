using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>The JSON form of an erasure report.</summary>
internal sealed class ErasureDocument
{
    public required bool DryRun { get; init; }

    public required bool Complete { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly DueOn { get; init; }

    public required IReadOnlyList<ErasureRow> Items { get; init; }

    public required IReadOnlyList<string> NonEffects { get; init; }

    public static ErasureDocument Of(ErasureReport report) => new()
    {
        DryRun = report.IsDryRun,
        Complete = report.IsComplete,
        At = report.At,
        DueOn = report.DueOn,
        NonEffects = report.NonEffects,
        Items = [.. report.Items.Select(item => new ErasureRow
        {
            Store = item.Store,
            Type = item.RecordType.ToString(),
            Id = item.Id,
            Contract = item.Contract.IsEmpty ? null : item.Contract.Value,
            Action = item.Action,
            Code = item.Code,
        })],
    };
}

/// <summary>One row of an erasure report.</summary>
internal sealed class ErasureRow
{
    public required string Store { get; init; }

    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? Contract { get; init; }

    public required ErasureAction Action { get; init; }

    public string? Code { get; init; }
}
