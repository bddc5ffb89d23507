namespace AssistedMessaging.Review;

/// <summary>Something was asked of a draft that its review does not allow. The message holds the code only.</summary>
public sealed class DraftReviewException : Exception
{
    internal DraftReviewException(string code)
        : base(code) => Code = code;

    /// <summary>Stable code, for instance <c>review.not-approved</c>.</summary>
    public string Code { get; }
}
