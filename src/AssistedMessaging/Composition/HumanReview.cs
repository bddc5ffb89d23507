namespace AssistedMessaging.Composition;

/// <summary>Whether people at the provider may read what it gets.</summary>
public enum HumanReview
{
    /// <summary>Not known, which is not good enough.</summary>
    Unknown = 0,

    /// <summary>Nobody may.</summary>
    None,

    /// <summary>Only what was flagged as abuse.</summary>
    OnAbuseOnly,

    /// <summary>People may read it for other ends too.</summary>
    Possible,
}
