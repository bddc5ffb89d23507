namespace AssistedMessaging.Profiles;

/// <summary>How a message sounds (S-71).</summary>
public enum MessageTone
{
    /// <summary>Friendly and matter-of-fact.</summary>
    Professional = 0,

    /// <summary>Personal and warm.</summary>
    Warm,

    /// <summary>Short sentences, to the point.</summary>
    Direct,
}
