namespace AssistedMessaging.Review.Feedback;

/// <summary>How many users said what; each user counts once for a draft.</summary>
/// <param name="ThumbsUp">Votes up.</param>
/// <param name="ThumbsDown">Votes down.</param>
public readonly record struct FeedbackCount(int ThumbsUp, int ThumbsDown)
{
    /// <summary>Share of votes up, from 0 to 1; null without votes.</summary>
    public double? ShareUp => ThumbsUp + ThumbsDown == 0 ? null : (double)ThumbsUp / (ThumbsUp + ThumbsDown);

    internal FeedbackCount With(FeedbackRating rating) => rating switch
    {
        FeedbackRating.ThumbsUp => this with { ThumbsUp = ThumbsUp + 1 },
        FeedbackRating.ThumbsDown => this with { ThumbsDown = ThumbsDown + 1 },
        _ => this,
    };
}
