namespace AssistedMessaging.Preferences;

/// <summary>What somebody is in a contract.</summary>
public enum AccountRole
{
    /// <summary>Not stated; may change nothing.</summary>
    Unknown = 0,

    /// <summary>Writes messages; may change what is their own.</summary>
    Recruiter,

    /// <summary>Administers the contract; may change what holds for the contract.</summary>
    Administrator,
}
