using System.Text.Json;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Storage;

/// <summary>One stored record as its subject may get it.</summary>
public sealed class PersonalDataRecord
{
    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>The kind of record.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>The record's key.</summary>
    public required string Id { get; init; }

    /// <summary>The record's contract; empty when it belongs to none.</summary>
    public ContractId Contract { get; init; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Everything the record holds, as JSON.</summary>
    public required JsonElement Content { get; init; }

    /// <summary>Texts that belong to their author alone (S-64). They are taken out of all records of the contract before anybody else gets them.</summary>
    public IReadOnlyList<PrivateText> PrivateTexts { get; init; } = [];

    /// <summary>Other keys under which the person may come back, <see cref="Candidate.ReturnKeys"/>; for the suppression list, never part of an export.</summary>
    public IReadOnlyList<string> ReturnKeys { get; init; } = [];

    /// <summary>Kind and key only.</summary>
    public override string ToString() => $"{RecordType} {Id}";
}
