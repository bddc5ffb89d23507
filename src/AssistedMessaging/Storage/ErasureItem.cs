using AssistedMessaging.Profiles;

namespace AssistedMessaging.Storage;

/// <summary>What happened, or would happen, to one record. Holds keys and codes, never the record.</summary>
public sealed class ErasureItem
{
    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>The kind of record.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>The record's key; null when the row is about the store as a whole.</summary>
    public string? Id { get; init; }

    /// <summary>The record's contract; empty when it belongs to none.</summary>
    public ContractId Contract { get; init; }

    /// <summary>What happened.</summary>
    public required ErasureAction Action { get; init; }

    /// <summary>Why it was not simply deleted, for instance <c>privacy.audit-evidence</c>; null for <see cref="ErasureAction.Deleted"/>.</summary>
    public string? Code { get; init; }

    /// <summary>Record and action only.</summary>
    public override string ToString() => $"{RecordType}: {Action}";
}
