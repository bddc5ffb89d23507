namespace AssistedMessaging.Consent;

/// <summary>Kind of data about which a consent question is asked.</summary>
/// <remarks>An open set: hosts add their own. Compared ordinally.</remarks>
public readonly record struct DataCategory(string Value)
{
    /// <summary>What people show on their profile.</summary>
    public static DataCategory Profile => new("profile");

    /// <summary>What people publish.</summary>
    public static DataCategory Posts => new("posts");

    /// <summary>Which jobs people look at, save and answer to.</summary>
    public static DataCategory JobActivity => new("job-activity");

    /// <summary>How people do their work.</summary>
    public static DataCategory WorkPerformance => new("work-performance");

    /// <summary>What recruiters write: instructions, drafts, edits.</summary>
    public static DataCategory RecruiterContent => new("recruiter-content");

    /// <summary>What recruiters say about drafts.</summary>
    public static DataCategory Feedback => new("feedback");

    /// <summary>Private messages; never used for training (S-05).</summary>
    public static DataCategory PrivateMessages => new("private-messages");

    /// <summary>The name of the category.</summary>
    public override string ToString() => Value ?? "";
}
