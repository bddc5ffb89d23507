namespace AssistedMessaging.Consent.Training;

/// <summary>A record that may be used in this run, with the decisions that say so.</summary>
public sealed class PermittedRecord
{
    internal PermittedRecord(TrainingRecord record, IReadOnlyList<ConsentDecision> decisions) => (Record, Decisions) = (record, decisions);

    /// <summary>The record.</summary>
    public TrainingRecord Record { get; }

    /// <summary>The decisions, at least one for each person; every one permits.</summary>
    public IReadOnlyList<ConsentDecision> Decisions { get; }

    /// <summary>The record's id only.</summary>
    public override string ToString() => Record.Id;
}
