using AssistedMessaging.Consent;

namespace AssistedMessaging.Privacy.Notices;

/// <summary>Which kinds of data the purposes use.</summary>
internal static class NoticeData
{
    private static readonly DataCategory[] Outreach = [DataCategory.Profile, DataCategory.JobActivity];

    private static readonly DataCategory[] Training =
    [
        DataCategory.Profile, DataCategory.Posts, DataCategory.JobActivity, DataCategory.WorkPerformance, DataCategory.RecruiterContent, DataCategory.Feedback,
    ];

    private static readonly DataCategory[] Service = [DataCategory.Profile, DataCategory.Posts, DataCategory.JobActivity];

    /// <summary>The kinds of data, in the order in which a notice names them.</summary>
    public static IReadOnlyList<DataCategory> CategoriesOf(Purpose purpose) =>
        IsTraining(purpose) ? Training : purpose.Value.StartsWith("service.", StringComparison.Ordinal) ? Service : Outreach;

    /// <summary>Whether models learn from the data.</summary>
    public static bool IsTraining(Purpose purpose) => purpose.SelfAndAncestors().Contains(Purpose.AiTraining);
}
