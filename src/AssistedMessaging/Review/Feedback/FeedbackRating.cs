namespace AssistedMessaging.Review.Feedback;

/// <summary>What a person thinks of a draft.</summary>
public enum FeedbackRating
{
    /// <summary>Not stated; not accepted.</summary>
    Unknown = 0,

    /// <summary>Of use.</summary>
    ThumbsUp,

    /// <summary>Of no use.</summary>
    ThumbsDown,
}
