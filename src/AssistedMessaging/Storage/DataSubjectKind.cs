namespace AssistedMessaging.Storage;

/// <summary>Whose data is meant.</summary>
public enum DataSubjectKind
{
    /// <summary>Nobody's.</summary>
    Unknown = 0,

    /// <summary>A person who is, or was to be, written to.</summary>
    Candidate,

    /// <summary>A user of a contract.</summary>
    Recruiter,

    /// <summary>All records of one contract.</summary>
    Contract,
}
