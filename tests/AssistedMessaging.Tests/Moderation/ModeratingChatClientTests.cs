using AssistedMessaging.Moderation;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Text.Chat;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Moderation;

public sealed class ModeratingChatClientTests : ChatGuardSuite
{
    private static readonly ModerationStage[] All = Enum.GetValues<ModerationStage>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected override string RefusedAnswer => "x.bad";

    protected override string Unreadable => "moderation.unscanned";

    public static TheoryData<GuardDoor, string> Faults()
    {
        var data = new TheoryData<GuardDoor, string>();
        foreach (var door in Enum.GetValues<GuardDoor>())
        {
            foreach (var fault in new[] { "throws", "throws later", "hangs", "failed", "timed out", "misconfigured", "null", "missing" })
                data.Add(door, fault);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    [Trait("Requirement", "S-59")]
    public async Task A_check_that_could_not_do_its_work_lets_no_character_out(GuardDoor door, string fault)
    {
        var time = new ManualTime();
        var model = ChunkedChatClient.Of("One sentence. Another one! And a third? Yes.");
        using var guard = new ModeratingChatClient(model, Broken(fault, ModerationStage.DraftOutput, time), Options(GuardedCall.ReleaseOf(door)));

        var call = await FinishAsync(GuardedCall.AskAsync(guard, door, Token), time);

        Assert.Equal(fault is "misconfigured" or "missing" ? "moderation.misconfigured" : "moderation.unscanned", CodeOf(call.Error));
        Assert.Equal("", call.Text);
        Assert.Single(model.Requests);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    [Trait("Requirement", "S-59")]
    public async Task A_request_that_could_not_be_looked_at_makes_no_call(GuardDoor door, string fault)
    {
        if (fault == "missing")
            return;

        var time = new ManualTime();
        var model = ChunkedChatClient.Of("Fine.");
        using var guard = new ModeratingChatClient(model, Broken(fault, ModerationStage.RenderedPrompt, time), Options(GuardedCall.ReleaseOf(door)));

        var call = await FinishAsync(GuardedCall.AskAsync(guard, door, Token), time);

        Assert.Equal(fault is "misconfigured" ? "moderation.misconfigured" : "moderation.unscanned", CodeOf(call.Error));
        Assert.Empty(model.Requests);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task What_a_person_must_look_at_stands_beside_the_answer(GuardDoor door)
    {
        var pipeline = Pipeline(
            ModerationPipelineTests.Check("look", FakeModerator.Finding("x.look", ModerationSeverity.Medium, new TextSpan(4, 8))),
            ModerationPipelineTests.Check("again", FakeModerator.Finding("grounding.amount", ModerationSeverity.Medium)));
        using var guard = new ModeratingChatClient(ChunkedChatClient.Of("One sentence. Another one! And more. Yes."), pipeline, Options(GuardedCall.ReleaseOf(door)));

        var call = await GuardedCall.AskAsync(guard, door, Token);

        var verdict = ModeratingChatClient.VerdictOf(call.Response!)!;
        Assert.Equal(("One sentence. Another one! And more. Yes.", ModerationAction.RequireReview, true), (call.Text, verdict.Action, verdict.FullyScanned));
        Assert.Equal(3, verdict.Findings.Count(f => f.Code == "x.look"));
        Assert.Equal(new TextSpan(4, 8), Assert.Single(verdict.Findings, f => f.Span is not null).Span);
        Assert.Equal(["again", "look"], verdict.Findings.Select(f => f.CheckId).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_clean_answer_has_no_verdict(GuardDoor door)
    {
        using var guard = Guard(ChunkedChatClient.Of("Fine."), GuardedCall.ReleaseOf(door));

        var call = await GuardedCall.AskAsync(guard, door, Token);

        Assert.Null(ModeratingChatClient.VerdictOf(call.Response!));
        Assert.Null(call.Response!.AdditionalProperties);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"action":"Loud","code":"x","findings":[]}""")]
    [InlineData("""{"action":"Annotate","code":"x","findings":[{"code":"x","severity":"Low","check":"c","start":"a"}]}""")]
    public void A_verdict_that_cannot_be_read_asks_for_a_person(string note)
    {
        var response = new ChatResponse { AdditionalProperties = new() { [ModeratingChatClient.VerdictProperty] = note } };

        var verdict = ModeratingChatClient.VerdictOf(response)!;

        Assert.Equal((ModerationAction.RequireReview, false), (verdict.Action, verdict.FullyScanned));
    }

    [Fact]
    public async Task The_built_in_checks_look_at_answers()
    {
        using var guard = new ScriptedChatClient("Hello [NAME], we would like to talk to you about a job.").WithModeration();

        var response = await guard.GetResponseAsync("Write a message.", cancellationToken: Token);

        Assert.Equal(["quality.placeholder"], ModeratingChatClient.VerdictOf(response)!.Findings.Select(f => f.Code));
    }

    protected override IChatClient Guard(IChatClient inner, StreamRelease release) => new ModeratingChatClient(
        inner,
        Pipeline(ModerationPipelineTests.Check("bad", new FakeModerator((context, _) => ValueTask.FromResult(
            context.Body.IndexOf(Bad, StringComparison.Ordinal) is >= 0 and var at
                ? ModerationReport.Of([new ModerationFinding { Code = "x.bad", Severity = ModerationSeverity.High, Span = new TextSpan(at, Bad.Length) }])
                : ModerationReport.Clean)))),
        Options(release));

    protected override IChatClient Closed(IChatClient inner, StreamRelease release) => new ModeratingChatClient(
        inner,
        new ModerationPipeline([ModerationPipelineTests.Check("fine", FakeModerator.Saying(ModerationReport.Clean))], ModerationPolicy.BlockEverything),
        Options(release));

    protected override string? CodeOf(Exception? error) => (error as ModerationBlockedException)?.Code;

    private static ModerationPipeline Pipeline(params ModerationCheck[] checks) => new(checks);

    private static ModeratingChatOptions Options(StreamRelease release) => new() { Release = release };

    private static ModerationPipeline Broken(string fault, ModerationStage stage, TimeProvider time)
    {
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
        var fine = new ModerationCheck { Id = "fine", Moderator = FakeModerator.Saying(ModerationReport.Clean), Stages = [.. All.Where(s => s != stage)] };
        return new ModerationPipeline(fault == "missing" ? [fine] : [fine, new ModerationCheck { Id = "broken", Moderator = broken, Stages = [stage] }], time: time);
    }

    private static async Task<GuardedCall> FinishAsync(Task<GuardedCall> pending, ManualTime time)
    {
        while (!pending.IsCompleted && !Token.IsCancellationRequested)
        {
            time.Advance(TimeSpan.FromSeconds(6));
            await Task.Yield();
        }

        return await pending.WaitAsync(Token);
    }
}
