namespace AssistedMessaging.Composition;

/// <summary>Why a provider keeps what it gets.</summary>
public enum RetentionKind
{
    /// <summary>Not known, which is not good enough.</summary>
    Unknown = 0,

    /// <summary>It keeps nothing.</summary>
    None,

    /// <summary>To find abuse, and for nothing else.</summary>
    AbuseMonitoringOnly,

    /// <summary>As state of the application, for instance conversations that can be continued.</summary>
    ApplicationState,
}
