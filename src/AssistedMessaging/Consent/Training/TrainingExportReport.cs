namespace AssistedMessaging.Consent.Training;

/// <summary>What an export did, and what it does not change. Numbers and codes only.</summary>
public sealed class TrainingExportReport
{
    internal TrainingExportReport()
    {
    }

    /// <summary>The run.</summary>
    public required string RunId { get; init; }

    /// <summary>What was trained.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>The run's date: when the export started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Whether every record was looked at; false when the export failed or was not read to its end.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>How many records were given out.</summary>
    public required int Exported { get; init; }

    /// <summary>How many records were held back, by code.</summary>
    public required IReadOnlyDictionary<string, int> Withheld { get; init; }

    /// <summary>What this export and its refusals do not change, in English (S-07, S-08).</summary>
    public required IReadOnlyList<string> NonEffects { get; init; }

    /// <summary>The run and its numbers.</summary>
    public override string ToString() => $"{RunId}: {Exported} exported, {Withheld.Values.Sum()} withheld";
}
