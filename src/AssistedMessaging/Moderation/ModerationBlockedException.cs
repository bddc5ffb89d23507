namespace AssistedMessaging.Moderation;

/// <summary>A text was not let through by moderation, or could not be looked at, which is the same. The message holds the code only.</summary>
public sealed class ModerationBlockedException : Exception
{
    /// <summary>Wraps a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="stage">Where the text was.</param>
    public ModerationBlockedException(ModerationVerdict verdict, ModerationStage stage)
        : base($"Moderation let the text not through ({verdict?.Code}).")
    {
        ArgumentNullException.ThrowIfNull(verdict);
        (Verdict, Stage) = (verdict, stage);
    }

    /// <summary>The verdict.</summary>
    public ModerationVerdict Verdict { get; }

    /// <summary>Where the text was: the recruiter's request, the whole prompt, or the answer.</summary>
    public ModerationStage Stage { get; }

    /// <summary>Stable code, for instance <c>moderation.unscanned</c> or that of a finding.</summary>
    public string Code => Verdict.Code!;

    /// <summary>All findings: codes and places, never the text.</summary>
    public IReadOnlyList<ModerationFinding> Findings => Verdict.Findings;
}
