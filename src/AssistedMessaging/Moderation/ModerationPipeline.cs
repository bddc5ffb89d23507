using AssistedMessaging.Audit;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Asks every check that concerns a text and decides by policy. The one gate through which all texts of a draft go.</summary>
/// <remarks>
/// Thread-safe. A check that throws, does not answer in time or is set up wrongly is never clean: at an output stage such a text is blocked, at an input stage a person
/// must look; a wrong set-up always blocks. The caller's cancellation is rethrown.
/// </remarks>
public sealed class ModerationPipeline
{
    private readonly ModerationRun _run;
    private readonly ModerationCheck[][] _byStage;
    private readonly string[][] _namesByStage;

    /// <summary>A pipeline.</summary>
    /// <param name="checks">The checks, each under an id of its own.</param>
    /// <param name="policy">What follows from findings; default <see cref="ModerationPolicy.Default"/>.</param>
    /// <param name="time">The clock of the time-outs; default the system's.</param>
    /// <exception cref="ArgumentException">Two checks share an id.</exception>
    public ModerationPipeline(IReadOnlyList<ModerationCheck> checks, ModerationPolicy? policy = null, TimeProvider? time = null)
    {
        Checks = [.. checks];
        Policy = policy ?? ModerationPolicy.Default;
        if (Checks.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count() != Checks.Count)
            throw new ArgumentException("Two moderation checks have the same id.", nameof(checks));

        _run = new ModerationRun(time ?? TimeProvider.System);
        _byStage = [.. Enum.GetValues<ModerationStage>().Select(stage => Checks.Where(c => c.Stages.Contains(stage)).OrderBy(c => c.IsRemote).ToArray())];
        _namesByStage = [.. _byStage.Select(checks => checks.Select(c => c.ToString()).ToArray())];
    }

    private ModerationPipeline(ModerationPipeline other, IReadOnlyList<ModerationTightening> points)
    {
        (Checks, _run, _byStage, _namesByStage) = (other.Checks, other._run, other._byStage, other._namesByStage);
        (Timeout, AllowUnmoderated) = (other.Timeout, other.AllowUnmoderated);
        Policy = points.Aggregate(other.Policy, (policy, point) => policy.Tighten(point.Code, point.From, point.Action));
    }

    /// <summary>The checks, as given.</summary>
    public IReadOnlyList<ModerationCheck> Checks { get; }

    /// <summary>What follows from findings.</summary>
    public ModerationPolicy Policy { get; }

    /// <summary>How long a check that does not answer at once may take.</summary>
    /// <value>Default 5 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether an output stage without any check lets texts pass.</summary>
    /// <value>Default false: such a text is blocked as <c>moderation.misconfigured</c>.</value>
    public bool AllowUnmoderated { get; init; }

    /// <summary>The same checks under a policy that is stricter in these points.</summary>
    internal ModerationPipeline Tightened(IReadOnlyList<ModerationTightening> points) => new(this, points);

    /// <summary>Whether at least one check is asked at <paramref name="stage"/>.</summary>
    public bool Covers(ModerationStage stage) => _byStage[(int)stage].Length > 0;

    /// <summary>Judges one text.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ValueTask<ModerationVerdict> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var checks = _byStage[(int)context.Stage];
        if (checks.Length == 0 && IsOutput(context.Stage) && !AllowUnmoderated)
            return ValueTask.FromResult(ModerationVerdict.Block("moderation.misconfigured", [], fullyScanned: false));

        var reports = _run.RunAsync(checks, context, Timeout, cancellationToken);
        return reports.IsCompletedSuccessfully ? ValueTask.FromResult(Decide(reports.Result, context.Stage)) : Awaited(reports, context.Stage);
    }

    /// <summary>Judges the free texts of one candidate's fields before they go into a prompt.</summary>
    /// <param name="selection">The fields.</param>
    /// <param name="language">Language of the message.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The same selection when nothing was found. A blocked or unscanned field is withheld, a field to be reviewed loses the sentences in which the findings lie.
    /// </returns>
    public ValueTask<FieldSelection> GuardFieldsAsync(FieldSelection selection, LanguageTag language, CancellationToken cancellationToken = default) =>
        new FieldGuard(this, language, null, "").GuardAsync(selection, cancellationToken);

    /// <summary>The same for a candidate of a batch, so that plants which several profiles share are noticed.</summary>
    internal ValueTask<FieldSelection> GuardFieldsAsync(
        FieldSelection selection, LanguageTag language, BatchContext? batch, string candidateId, CancellationToken cancellationToken) =>
        new FieldGuard(this, language, batch, candidateId).GuardAsync(selection, cancellationToken);

    /// <summary>The same verdict when no attempt to write again is left.</summary>
    public ModerationVerdict WithoutAttempts(ModerationVerdict verdict, ModerationStage stage) =>
        verdict.Action is ModerationAction.Regenerate ? ModerationDecision.Of(verdict.Findings, verdict.FullyScanned, null, Policy, stage, attemptsLeft: false) : verdict;

    /// <summary>What an audit keeps of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="stage">Where the text was.</param>
    /// <param name="took">Time that the checks took.</param>
    /// <param name="isOverridden">Whether a person approved with a reason although a finding asked for an answer.</param>
    internal ModerationRecord RecordOf(ModerationVerdict verdict, ModerationStage stage, TimeSpan took, bool isOverridden = false) => new()
    {
        Stage = stage.ToString(),
        PolicyVersion = Policy.Version,
        Checks = _namesByStage[(int)stage],
        Action = verdict.Action?.ToString() ?? "Clean",
        FullyScanned = verdict.FullyScanned,
        Duration = took,
        Findings = verdict.Findings.Count == 0 ? [] : [.. verdict.Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        IsOverridden = isOverridden,
    };

    internal static bool IsOutput(ModerationStage stage) =>
        stage is ModerationStage.DraftOutput or ModerationStage.HumanEdit or ModerationStage.BeforeRelease;

    private async ValueTask<ModerationVerdict> Awaited(ValueTask<ModerationReports> reports, ModerationStage stage) =>
        Decide(await reports.ConfigureAwait(false), stage);

    private ModerationVerdict Decide(ModerationReports reports, ModerationStage stage)
    {
        var findings = reports.SortedFindings();
        for (var i = 0; DraftingTelemetry.CountsFindings && i < findings.Count; i++)
            DraftingTelemetry.Found(findings[i].Code, stage.ToString());

        return ModerationDecision.Of(findings, reports.Worst is not CheckOutcome.Failed and not CheckOutcome.TimedOut and not CheckOutcome.Misconfigured,
            reports.Worst, Policy, stage, attemptsLeft: true);
    }
}
