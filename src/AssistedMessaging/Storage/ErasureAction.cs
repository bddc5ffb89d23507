namespace AssistedMessaging.Storage;

/// <summary>What erasing, or sweeping, did to a record.</summary>
public enum ErasureAction
{
    /// <summary>Nothing could be done; the record may still be there.</summary>
    Failed = 0,

    /// <summary>The record is gone.</summary>
    Deleted,

    /// <summary>The record stays without what was the person's.</summary>
    Redacted,

    /// <summary>The record stays, and nobody can tell any more whose it was.</summary>
    Pseudonymised,

    /// <summary>The record stays as it is, for the reason given.</summary>
    Retained,
}
