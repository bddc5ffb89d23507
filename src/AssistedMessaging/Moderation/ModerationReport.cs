namespace AssistedMessaging.Moderation;

/// <summary>What one check says of one text.</summary>
public sealed class ModerationReport
{
    private ModerationReport(CheckOutcome outcome, IReadOnlyList<ModerationFinding> findings) => (Outcome, Findings) = (outcome, findings);

    /// <summary>The check looked at the whole text and found nothing.</summary>
    public static ModerationReport Clean { get; } = new(CheckOutcome.Completed, []);

    /// <summary>The check does not concern this text.</summary>
    public static ModerationReport NotApplicable { get; } = new(CheckOutcome.NotApplicable, []);

    /// <summary>How the check ended.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>What it found, in the order of the text.</summary>
    public IReadOnlyList<ModerationFinding> Findings { get; }

    /// <summary>The check looked at the whole text and found these.</summary>
    public static ModerationReport Of(IReadOnlyList<ModerationFinding> findings) => findings.Count == 0 ? Clean : new(CheckOutcome.Completed, findings);

    /// <summary>The check could not do its work; such a text is never clean.</summary>
    /// <param name="outcome"><see cref="CheckOutcome.Failed"/>, <see cref="CheckOutcome.TimedOut"/> or <see cref="CheckOutcome.Misconfigured"/>.</param>
    public static ModerationReport Unscanned(CheckOutcome outcome) =>
        outcome <= CheckOutcome.Misconfigured ? new(outcome, []) : throw new ArgumentOutOfRangeException(nameof(outcome));
}
