namespace AssistedMessaging.Moderation;

/// <summary>What follows from a finding. The lowest of several wins; nothing to do is a verdict without findings.</summary>
public enum ModerationAction
{
    /// <summary>The text does not go on.</summary>
    Block = 0,

    /// <summary>A person must look before it can be approved.</summary>
    RequireReview,

    /// <summary>The model writes again, told which finding to avoid; when no attempt is left, a person must look.</summary>
    Regenerate,

    /// <summary>The finding is shown.</summary>
    Annotate,
}
