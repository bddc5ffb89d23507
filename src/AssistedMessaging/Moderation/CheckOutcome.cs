namespace AssistedMessaging.Moderation;

/// <summary>How a check ended. Only the last two can be clean.</summary>
public enum CheckOutcome
{
    /// <summary>It threw or could not do its work.</summary>
    Failed = 0,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>It is set up wrongly, for instance with a refused key.</summary>
    Misconfigured,

    /// <summary>The check does not concern this text or does not know this language.</summary>
    NotApplicable,

    /// <summary>It looked at the whole text.</summary>
    Completed,
}
