using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

public class ModerationPipelineTests
{
    private static readonly ModerationStage[] All = Enum.GetValues<ModerationStage>();

    public static TheoryData<ModerationStage, string, bool> Faults()
    {
        var data = new TheoryData<ModerationStage, string, bool>();
        foreach (var stage in All)
        {
            foreach (var fault in new[] { "throws", "throws later", "hangs", "failed", "timed out", "misconfigured", "null" })
            {
                data.Add(stage, fault, false);
                data.Add(stage, fault, true);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_check_that_could_not_do_its_work_is_never_clean(ModerationStage stage, string fault, bool isRemote)
    {
        var time = new ManualTime();
        var broken = new FakeModerator((_, _) => fault switch
        {
            "throws" => throw new InvalidOperationException(),
            "throws later" => new ValueTask<ModerationReport>(Task.FromException<ModerationReport>(new InvalidOperationException())),
            "hangs" => new ValueTask<ModerationReport>(new TaskCompletionSource<ModerationReport>().Task),
            "failed" => ValueTask.FromResult(ModerationReport.Unscanned(CheckOutcome.Failed)),
            "timed out" => ValueTask.FromResult(ModerationReport.Unscanned(CheckOutcome.TimedOut)),
            "misconfigured" => ValueTask.FromResult(ModerationReport.Unscanned(CheckOutcome.Misconfigured)),
            _ => ValueTask.FromResult<ModerationReport>(null!),
        });
        var pipeline = new ModerationPipeline([Check("broken", broken, isRemote), Check("fine", FakeModerator.Saying(ModerationReport.Clean), isRemote)], time: time);

        var pending = pipeline.ModerateAsync(Text(stage), TestContext.Current.CancellationToken).AsTask();
        time.Advance(TimeSpan.FromSeconds(6));
        var verdict = await pending.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.False(verdict.FullyScanned);
        var isOutput = stage is ModerationStage.DraftOutput or ModerationStage.HumanEdit or ModerationStage.BeforeRelease;
        Assert.Equal(isOutput || fault == "misconfigured" ? ModerationAction.Block : ModerationAction.RequireReview, verdict.Action);
        Assert.Equal(fault == "misconfigured" ? "moderation.misconfigured" : "moderation.unscanned", verdict.Code);
    }

    [Fact]
    public async Task The_callers_cancellation_is_rethrown()
    {
        using var source = new CancellationTokenSource();
        var hanging = new FakeModerator((_, _) => new ValueTask<ModerationReport>(new TaskCompletionSource<ModerationReport>().Task));
        var pipeline = new ModerationPipeline([Check("hanging", hanging)]);

        var pending = pipeline.ModerateAsync(Text(ModerationStage.DraftOutput), source.Token).AsTask();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
    }

    [Fact]
    public async Task No_check_keeps_another_from_being_asked()
    {
        var blocking = FakeModerator.Finding("x.high", ModerationSeverity.High);
        var second = FakeModerator.Finding("x.low", ModerationSeverity.Low);
        var remote = FakeModerator.Finding("x.remote");

        var verdict = await new ModerationPipeline([Check("a", blocking), Check("r", remote, isRemote: true), Check("b", second)])
            .ModerateAsync(Text(ModerationStage.HumanEdit), TestContext.Current.CancellationToken);

        Assert.Equal(["x.high", "x.low", "x.remote"], verdict.Findings.Select(f => f.Code));
        Assert.Equal(["a", "b", "r"], verdict.Findings.Select(f => f.CheckId));
        Assert.Equal((ModerationAction.Block, "x.high", true), (verdict.Action, verdict.Code, verdict.FullyScanned));
    }

    [Fact]
    public async Task Findings_stand_in_the_order_of_the_text_whatever_the_order_of_the_checks()
    {
        ModerationCheck[] checks =
        [
            Check("c", FakeModerator.Finding("x.c", span: new TextSpan(3, 2))),
            Check("b", FakeModerator.Finding("x.b", span: new TextSpan(3, 2))),
            Check("a", FakeModerator.Finding("x.a", span: new TextSpan(0, 1))),
        ];

        var forward = await new ModerationPipeline(checks).ModerateAsync(Text(ModerationStage.DraftOutput), TestContext.Current.CancellationToken);
        var backward = await new ModerationPipeline([.. checks.Reverse()]).ModerateAsync(Text(ModerationStage.DraftOutput), TestContext.Current.CancellationToken);

        Assert.Equal(["x.a", "x.b", "x.c"], forward.Findings.Select(f => f.Code));
        Assert.Equal(forward.Findings.Select(f => f.Code), backward.Findings.Select(f => f.Code));
        Assert.Equal(forward.Code, backward.Code);
    }

    [Fact]
    public async Task Every_clean_text_gives_the_same_clean_verdict_at_once()
    {
        var pending = new ModerationPipeline([Check("a", FakeModerator.Saying(ModerationReport.Clean)), Check("b", FakeModerator.Saying(ModerationReport.NotApplicable))])
            .ModerateAsync(Text(ModerationStage.DraftOutput), TestContext.Current.CancellationToken);

        Assert.True(pending.IsCompletedSuccessfully);
        Assert.Same(ModerationVerdict.Clean, await pending);
    }

    [Theory]
    [Trait("Requirement", "S-59")]
    [InlineData(ModerationStage.DraftOutput)]
    [InlineData(ModerationStage.HumanEdit)]
    [InlineData(ModerationStage.BeforeRelease)]
    public async Task A_pipeline_that_blocks_everything_blocks_a_clean_text(ModerationStage stage)
    {
        var pipeline = new ModerationPipeline([Check("a", FakeModerator.Saying(ModerationReport.Clean))], ModerationPolicy.BlockEverything);

        var verdict = await pipeline.ModerateAsync(Text(stage), TestContext.Current.CancellationToken);

        Assert.Equal((ModerationAction.Block, "moderation.blocked"), (verdict.Action, verdict.Code));
    }

    [Fact]
    public async Task An_output_stage_without_a_check_lets_nothing_pass_unless_the_host_says_so()
    {
        var closed = await new ModerationPipeline([]).ModerateAsync(Text(ModerationStage.BeforeRelease), TestContext.Current.CancellationToken);
        var open = await new ModerationPipeline([]) { AllowUnmoderated = true }.ModerateAsync(Text(ModerationStage.BeforeRelease), TestContext.Current.CancellationToken);

        Assert.Equal((ModerationAction.Block, "moderation.misconfigured"), (closed.Action, closed.Code));
        Assert.Null(open.Action);
    }

    [Fact]
    public async Task When_no_attempt_is_left_a_person_must_look()
    {
        var pipeline = new ModerationPipeline([Check("a", FakeModerator.Finding("grounding.amount"))]);

        var first = await pipeline.ModerateAsync(Text(ModerationStage.DraftOutput), TestContext.Current.CancellationToken);
        var last = pipeline.WithoutAttempts(first, ModerationStage.DraftOutput);

        Assert.Equal(ModerationAction.Regenerate, first.Action);
        Assert.Equal((ModerationAction.RequireReview, "grounding.amount"), (last.Action, last.Code));
    }

    [Fact]
    public void Two_checks_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ModerationPipeline([Check("a", FakeModerator.Finding("x.a")), Check("a", FakeModerator.Finding("x.b"))]));

    internal static ModerationCheck Check(string id, IModerator moderator, bool isRemote = false) =>
        new() { Id = id, Moderator = moderator, Stages = All, IsRemote = isRemote };

    private static ModerationContext Text(ModerationStage stage) => new() { Stage = stage, Body = "We would like to talk.", Origin = TextOrigin.ModelOutput };
}
