using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>What is wrong with retention rules.</summary>
internal static class RetentionCheck
{
    /// <summary>The code of the first fault, or null.</summary>
    public static string? FindFault(IReadOnlyList<RetentionRule> rules)
    {
        if (rules.Any(rule => rule is null || string.IsNullOrWhiteSpace(rule.RecordType.Value) || string.IsNullOrWhiteSpace(rule.Why) || rule.MaxAge <= TimeSpan.Zero)
            || rules.DistinctBy(rule => rule.RecordType).Count() != rules.Count)
        {
            return "privacy.retention-rule";
        }

        var (drafts, reviews) = (rules.FirstOrDefault(r => r.RecordType == RecordType.Draft), rules.FirstOrDefault(r => r.RecordType == RecordType.Review));
        return reviews is not null && (drafts is null || drafts.MaxAge > reviews.MaxAge) ? "privacy.retention-order" : null;
    }
}
