namespace AssistedMessaging.Moderation;

/// <summary>Data that turns findings into actions: a code or the front part of one, a severity, and what follows. Immutable.</summary>
/// <remarks>
/// The row with the longest matching code decides, among those the one with the highest severity that the finding reaches. <see cref="With"/> builds a policy;
/// <see cref="Tighten"/> is what a contract or a recruiter may do to it: the stricter action wins, so that a lower level can never loosen.
/// </remarks>
public sealed class ModerationPolicy
{
    private readonly ModerationPolicyRow[] _rows;
    private readonly ModerationPolicyRow[] _tightened;

    private ModerationPolicy(string version, ModerationPolicyRow[] rows, ModerationPolicyRow[] tightened) => (Version, _rows, _tightened) = (version, rows, tightened);

    /// <summary>
    /// Low is shown, Medium asks for a person, High blocks. What a model said without a source, broke slots, left placeholders, wrote too long or in an
    /// unprofessional register is written again first. Wording that may shut people out is shown, with a suggestion.
    /// </summary>
    public static ModerationPolicy Default { get; } = new ModerationPolicy("1", [], [])
        .With("", ModerationSeverity.Low, ModerationAction.Annotate)
        .With("", ModerationSeverity.Medium, ModerationAction.RequireReview)
        .With("", ModerationSeverity.High, ModerationAction.Block)
        .With("grounding", ModerationSeverity.Medium, ModerationAction.Regenerate)
        .With("grounding.currency-mismatch", ModerationSeverity.Low, ModerationAction.RequireReview)
        .With("grounding.wrong-recipient", ModerationSeverity.High, ModerationAction.Block)
        .With("slots", ModerationSeverity.Low, ModerationAction.Regenerate)
        .With("register", ModerationSeverity.Medium, ModerationAction.Regenerate)
        .With("inclusive", ModerationSeverity.Low, ModerationAction.Annotate)
        .With("quality", ModerationSeverity.Medium, ModerationAction.Regenerate)
        .With("quality.disclosure-changed", ModerationSeverity.High, ModerationAction.Block)
        .With("injection", ModerationSeverity.Medium, ModerationAction.Regenerate)
        .With("injection", ModerationSeverity.High, ModerationAction.Block)
        .With("batch.other-candidate", ModerationSeverity.High, ModerationAction.Regenerate, otherwise: ModerationAction.Block)
        .With("quality.length", ModerationSeverity.Medium, ModerationAction.Regenerate, otherwise: ModerationAction.Block)
        .With("quality.empty", ModerationSeverity.Medium, ModerationAction.Regenerate, otherwise: ModerationAction.Block);

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>Whether every text is blocked, clean ones too.</summary>
    internal bool BlocksEverything { get; private init; }

    /// <summary>A policy that lets nothing out, for tests that prove that every path asks the pipeline.</summary>
    public static ModerationPolicy BlockEverything { get; } = new("block-everything", [], []) { BlocksEverything = true };

    /// <summary>This policy with one row added or replaced.</summary>
    /// <param name="code">A finding's code or its front part up to a dot, for instance <c>grounding</c>; empty = every code.</param>
    /// <param name="severity">The row holds from this severity on.</param>
    /// <param name="action">What follows.</param>
    /// <param name="otherwise">
    /// What follows in place of <see cref="ModerationAction.Regenerate"/> where nobody can write again: after the last attempt, after an edit, at release.
    /// Default <see cref="ModerationAction.RequireReview"/>.
    /// </param>
    public ModerationPolicy With(
        string code, ModerationSeverity severity, ModerationAction action, ModerationAction otherwise = ModerationAction.RequireReview) =>
        new(Version, Added(_rows, new ModerationPolicyRow(code, severity, action, otherwise)), _tightened) { BlocksEverything = BlocksEverything };

    /// <summary>This policy where findings of that code lead at least to that action.</summary>
    /// <inheritdoc cref="With"/>
    public ModerationPolicy Tighten(
        string code, ModerationSeverity severity, ModerationAction action, ModerationAction otherwise = ModerationAction.RequireReview) =>
        new(Version, _rows, [.. _tightened, new ModerationPolicyRow(code, severity, action, otherwise)]) { BlocksEverything = BlocksEverything };

    /// <summary>This policy under another version.</summary>
    public ModerationPolicy WithVersion(string version) => new(version, _rows, _tightened) { BlocksEverything = BlocksEverything };

    /// <summary>What follows from a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="stage">Where the text is. Only at <see cref="ModerationStage.DraftOutput"/> can somebody write again.</param>
    /// <param name="attemptsLeft">Whether the model may still write again.</param>
    public ModerationAction ActionFor(ModerationFinding finding, ModerationStage stage, bool attemptsLeft = true)
    {
        if (BlocksEverything)
            return ModerationAction.Block;

        var severity = finding.Severity is ModerationSeverity.Unknown ? ModerationSeverity.High : finding.Severity;
        var canRegenerate = attemptsLeft && stage is ModerationStage.DraftOutput;
        var action = ModerationAction.Block;
        foreach (var row in _rows)
        {
            if (!row.Covers(finding.Code, severity))
                continue;
            action = row.Decide(canRegenerate);
            break;
        }

        foreach (var row in _tightened)
        {
            if (row.Covers(finding.Code, severity))
                action = (ModerationAction)Math.Min((int)action, (int)row.Decide(canRegenerate));
        }

        return action;
    }

    /// <summary>The version only.</summary>
    public override string ToString() => Version;

    /// <summary>The rows with one more, those that decide before others first.</summary>
    private static ModerationPolicyRow[] Added(ModerationPolicyRow[] rows, ModerationPolicyRow row) =>
    [
        .. rows.Where(r => r.Code != row.Code || r.From != row.From).Append(row)
            .OrderByDescending(r => r.Code.Length).ThenByDescending(r => r.From),
    ];
}
