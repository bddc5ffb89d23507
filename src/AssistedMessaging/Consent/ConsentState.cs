namespace AssistedMessaging.Consent;

/// <summary>The three answers to a consent question. Only <see cref="Permitted"/> permits.</summary>
public enum ConsentState
{
    /// <summary>No answer could be given, which permits nothing.</summary>
    Unknown = 0,

    /// <summary>The purpose may be pursued now.</summary>
    Permitted,

    /// <summary>The purpose may not be pursued.</summary>
    Denied,
}
