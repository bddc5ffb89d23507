namespace AssistedMessaging.Profiles;

/// <summary>How long a message is. The channel's limit holds in any case.</summary>
public enum MessageLength
{
    /// <summary>About 600 to 900 characters.</summary>
    Medium = 0,

    /// <summary>About 300 to 500 characters.</summary>
    Short,

    /// <summary>About 1,000 to 1,400 characters.</summary>
    Long,
}
