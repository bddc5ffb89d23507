namespace AssistedMessaging.Review.Feedback;

/// <summary>How giving feedback ended.</summary>
public abstract class FeedbackOutcome
{
    private FeedbackOutcome()
    {
    }

    /// <summary>The feedback is kept.</summary>
    public sealed class Kept : FeedbackOutcome
    {
        internal Kept(DraftFeedback feedback, DraftFeedback? replaced, string? textCode) => (Feedback, Replaced, TextCode) = (feedback, replaced, textCode);

        /// <summary>What is kept.</summary>
        public DraftFeedback Feedback { get; }

        /// <summary>What the same user had said about the draft before; null for the first time.</summary>
        public DraftFeedback? Replaced { get; }

        /// <summary>Why the text was dropped, for instance <c>feedback.text-sensitive</c>; null when it was kept or there was none.</summary>
        public string? TextCode { get; }
    }

    /// <summary>Nothing was kept.</summary>
    public sealed class Refused : FeedbackOutcome
    {
        internal Refused(string code) => Code = code;

        /// <summary>Why, for instance <c>review.not-found</c>.</summary>
        public string Code { get; }
    }

    /// <summary>The code of a refusal, or that it was kept.</summary>
    public override string ToString() => this is Refused refused ? refused.Code : nameof(Kept);
}
