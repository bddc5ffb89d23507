namespace AssistedMessaging.Composition;

/// <summary>Whether a provider trains models on what it gets.</summary>
public enum TrainingUse
{
    /// <summary>Not known, which is not good enough.</summary>
    Unknown = 0,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Unless the customer opted out.</summary>
    UnlessOptedOut,

    /// <summary>Always.</summary>
    Always,
}
