namespace AssistedMessaging.Review.Feedback;

/// <summary>Why a draft was of use or of none. A closed set, so that no free text gets into metrics.</summary>
public enum FeedbackReason
{
    /// <summary>Not stated; not accepted.</summary>
    Unknown = 0,

    /// <summary>The draft says something that is not so.</summary>
    Inaccurate,

    /// <summary>The draft could have been written to anybody.</summary>
    TooGeneric,

    /// <summary>The draft comes too close to the person.</summary>
    TooPersonal,

    /// <summary>The draft is too long.</summary>
    TooLong,

    /// <summary>The draft is too short.</summary>
    TooShort,

    /// <summary>The tone does not fit.</summary>
    WrongTone,

    /// <summary>The language or the form of address does not fit.</summary>
    WrongLanguage,

    /// <summary>What was asked for, or what matters, is not in the draft.</summary>
    SomethingMissing,

    /// <summary>The draft is repetitive or clumsy.</summary>
    BadlyWritten,

    /// <summary>The draft is well written.</summary>
    WellWritten,

    /// <summary>The draft suits the person and the job.</summary>
    Fitting,

    /// <summary>The draft saved time.</summary>
    TimeSaved,

    /// <summary>Something else.</summary>
    Other,
}
