namespace AssistedMessaging.Moderation;

/// <summary>How bad a finding is. The steps map to common scales of 0 to 6, where 0 is no finding.</summary>
public enum ModerationSeverity
{
    /// <summary>Not stated; counts as <see cref="High"/>.</summary>
    Unknown = 0,

    /// <summary>Worth a look.</summary>
    Low = 2,

    /// <summary>Should not go out as it is.</summary>
    Medium = 4,

    /// <summary>Must not go out.</summary>
    High = 6,
}
