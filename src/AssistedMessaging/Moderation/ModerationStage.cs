namespace AssistedMessaging.Moderation;

/// <summary>Where in a draft's life a text is checked.</summary>
public enum ModerationStage
{
    /// <summary>A model's or a template's answer, in slot form and filled in.</summary>
    DraftOutput = 0,

    /// <summary>One field of a candidate, job or company, before it goes into a prompt.</summary>
    ContextField,

    /// <summary>What the recruiter asks of the model.</summary>
    RecruiterRequest,

    /// <summary>A text of the recruiter's own.</summary>
    CustomContent,

    /// <summary>The finished prompt.</summary>
    RenderedPrompt,

    /// <summary>A draft after a reviewer changed it.</summary>
    HumanEdit,

    /// <summary>The approved words at the moment of release.</summary>
    BeforeRelease,
}
