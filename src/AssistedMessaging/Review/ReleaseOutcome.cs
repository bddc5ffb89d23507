namespace AssistedMessaging.Review;

/// <summary>How releasing one draft ended.</summary>
public abstract class ReleaseOutcome
{
    private ReleaseOutcome(string draftId) => DraftId = draftId;

    /// <summary>The draft.</summary>
    public string DraftId { get; }

    /// <summary>The words may be sent.</summary>
    public sealed class Released : ReleaseOutcome
    {
        internal Released(ApprovedDraft draft)
            : base(draft.DraftId) => Draft = draft;

        /// <summary>What the host sends.</summary>
        public ApprovedDraft Draft { get; }
    }

    /// <summary>The draft stays a draft.</summary>
    public sealed class Held : ReleaseOutcome
    {
        internal Held(string draftId, string code)
            : base(draftId) => Code = code;

        /// <summary>Why, for instance <c>review.not-approved</c> or <c>consent.not-available</c>.</summary>
        public string Code { get; }
    }

    /// <summary>The draft's id only.</summary>
    public override string ToString() => DraftId;
}
