using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Training;

/// <summary>Something that a host would like to train or tune with.</summary>
public sealed class TrainingRecord
{
    /// <summary>The host's key of the record.</summary>
    public required string Id { get; init; }

    /// <summary>The contract under which the record came about (S-26).</summary>
    public required ContractId Contract { get; init; }

    /// <summary>Everybody whose data is in it: the candidate, and the recruiter who wrote. One no is enough.</summary>
    public required IReadOnlyList<TrainingSubject> Subjects { get; init; }

    /// <summary>The kinds of data in it. At least one.</summary>
    public required IReadOnlyList<DataCategory> Categories { get; init; }

    /// <summary>The record itself; the library does not look at it.</summary>
    public required string Content { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
