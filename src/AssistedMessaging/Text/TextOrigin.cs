namespace AssistedMessaging.Text;

/// <summary>Who wrote a text: the guards treat the same words differently by origin.</summary>
public enum TextOrigin
{
    /// <summary>Not known; treated as strictly as <see cref="RecruiterInstruction"/>.</summary>
    Unknown = 0,

    /// <summary>What the recruiter asks of the model.</summary>
    RecruiterInstruction,

    /// <summary>Text of the recruiter's own that goes into the message.</summary>
    CustomContent,

    /// <summary>A value chosen in the draft settings.</summary>
    DraftSetting,

    /// <summary>What candidates say about themselves.</summary>
    CandidateProfile,

    /// <summary>A job posting.</summary>
    JobPosting,

    /// <summary>A company's or a recruiter's own presentation.</summary>
    CompanyPage,

    /// <summary>What a model wrote.</summary>
    ModelOutput,

    /// <summary>What a reviewer wrote into a draft.</summary>
    HumanEdit,

    /// <summary>A remark about a draft.</summary>
    Feedback,
}
