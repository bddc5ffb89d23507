namespace AssistedMessaging.Moderation;

/// <summary>From findings and outcomes to one verdict: the lowest action wins.</summary>
internal static class ModerationDecision
{
    public static ModerationVerdict Of(
        IReadOnlyList<ModerationFinding> findings, bool fullyScanned, CheckOutcome? worst, ModerationPolicy policy, ModerationStage stage, bool attemptsLeft)
    {
        ModerationAction? action = null;
        string? code = null;
        if (policy.BlocksEverything)
            (action, code) = (ModerationAction.Block, "moderation.blocked");
        if (worst is CheckOutcome.Misconfigured)
            Lower(ModerationAction.Block, "moderation.misconfigured");
        else if (!fullyScanned)
            Lower(ModerationPipeline.IsOutput(stage) ? ModerationAction.Block : ModerationAction.RequireReview, "moderation.unscanned");

        for (var i = 0; i < findings.Count; i++)
            Lower(policy.ActionFor(findings[i], stage, attemptsLeft), findings[i].Code);

        return action switch
        {
            null => ModerationVerdict.Clean,
            ModerationAction.Annotate => ModerationVerdict.Annotate(code!, findings),
            ModerationAction.Regenerate => ModerationVerdict.Regenerate(code!, findings, fullyScanned),
            ModerationAction.RequireReview => ModerationVerdict.RequireReview(code!, findings, fullyScanned),
            _ => ModerationVerdict.Block(code!, findings, fullyScanned),
        };

        void Lower(ModerationAction next, string reason)
        {
            if (action is null || next < action)
                (action, code) = (next, reason);
        }
    }
}
