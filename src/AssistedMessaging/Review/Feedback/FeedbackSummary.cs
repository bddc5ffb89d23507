namespace AssistedMessaging.Review.Feedback;

/// <summary>The quality of drafts as their users see it (S-47): counts by reason and by what the drafts were made by. Says nothing of single users.</summary>
public sealed class FeedbackSummary
{
    private FeedbackSummary()
    {
    }

    /// <summary>All votes that stand.</summary>
    public required FeedbackCount Total { get; init; }

    /// <summary>Votes by the reasons given; a vote with two reasons counts under both.</summary>
    public required IReadOnlyDictionary<FeedbackReason, FeedbackCount> Reasons { get; init; }

    /// <summary>Votes by the templates of prompt or message, each as <c>id@version:hash</c>; so a changed prompt shows against the one before.</summary>
    public required IReadOnlyDictionary<string, FeedbackCount> Templates { get; init; }

    /// <summary>Votes by model; drafts that no model wrote are in none.</summary>
    public required IReadOnlyDictionary<string, FeedbackCount> Models { get; init; }

    /// <summary>Votes by the draft's language.</summary>
    public required IReadOnlyDictionary<string, FeedbackCount> Languages { get; init; }

    /// <summary>Counts feedback.</summary>
    /// <param name="feedback">Records as a store gives them, each user once for a draft.</param>
    public static FeedbackSummary Of(IEnumerable<DraftFeedback> feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);

        var total = default(FeedbackCount);
        var reasons = new SortedDictionary<FeedbackReason, FeedbackCount>();
        var (templates, models, languages) = (ByName(), ByName(), ByName());
        foreach (var one in feedback)
        {
            total = total.With(one.Rating);
            Count(reasons, one.Reasons, one.Rating);
            Count(templates, one.Templates, one.Rating);
            Count(models, one.ModelId is { } model ? [model] : [], one.Rating);
            Count(languages, [one.Language], one.Rating);
        }

        return new FeedbackSummary { Total = total, Reasons = reasons, Templates = templates, Models = models, Languages = languages };
    }

    /// <summary>The votes only.</summary>
    public override string ToString() => $"{Total.ThumbsUp} up, {Total.ThumbsDown} down";

    private static SortedDictionary<string, FeedbackCount> ByName() => new(StringComparer.Ordinal);

    private static void Count<TKey>(SortedDictionary<TKey, FeedbackCount> counts, IReadOnlyList<TKey> keys, FeedbackRating rating)
        where TKey : notnull
    {
        foreach (var key in keys.Distinct())
            counts[key] = counts.GetValueOrDefault(key).With(rating);
    }
}
