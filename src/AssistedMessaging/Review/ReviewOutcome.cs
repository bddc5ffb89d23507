using AssistedMessaging.Moderation;

namespace AssistedMessaging.Review;

/// <summary>How a decision about a draft ended: it stands, or it was not taken and the draft stays as it was.</summary>
public abstract class ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>The decision stands.</summary>
    public sealed class Done : ReviewOutcome
    {
        internal Done(ReviewRecord record) => Record = record;

        /// <summary>The decision.</summary>
        public ReviewRecord Record { get; }

        /// <summary>Draft and status.</summary>
        public override string ToString() => $"{Record.DraftId}: {Record.Status}";
    }

    /// <summary>The decision was not taken.</summary>
    public sealed class Held : ReviewOutcome
    {
        internal Held(string code, IReadOnlyList<ModerationFinding> findings) => (Code, Findings) = (code, findings);

        /// <summary>Why, for instance <c>review.reason-needed</c>.</summary>
        public string Code { get; }

        /// <summary>What the checks found in the words.</summary>
        public IReadOnlyList<ModerationFinding> Findings { get; }

        /// <summary>The code.</summary>
        public override string ToString() => Code;
    }
}
