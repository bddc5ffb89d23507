namespace AssistedMessaging.Review.Feedback;

/// <summary>What of feedback goes into a training record: nobody's keys.</summary>
internal sealed class FeedbackContent
{
    public required FeedbackRating Rating { get; init; }

    public required IReadOnlyList<FeedbackReason> Reasons { get; init; }

    public string? Text { get; init; }
}
