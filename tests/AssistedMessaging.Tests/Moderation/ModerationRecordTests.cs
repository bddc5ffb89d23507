using AssistedMessaging.Audit;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

public sealed class ModerationRecordTests
{
    private const string Invented = """{"subject": "A role", "body": "Hi {{ candidate.first_name }}, we pay 99,500 euros a year. Shall we talk? {{ recruiter.name }}"}""";
    private static readonly Reviewer Reviewer = new() { Contract = SampleProfiles.Contract, Id = "reviewer-1", Name = "Jo Adeyemi" };
    private readonly InMemoryAuditLog _log = new();

    [Fact]
    [Trait("Requirement", "S-83")]
    public async Task A_draft_leaves_a_record_of_its_moderation_without_a_word_of_it()
    {
        var draft = await Drafting.Drafter(ScriptedChatClient.Always(Invented), parts: new() { Audit = _log }).DraftedAsync(Drafting.Request());

        var record = (await EntryAsync("draft.created")).Moderation!;
        Assert.Equal((nameof(ModerationStage.DraftOutput), ModerationPolicy.Default.Version, true, false), (record.Stage, record.PolicyVersion, record.FullyScanned, record.IsOverridden));
        Assert.Equal(nameof(ModerationAction.RequireReview), record.Action);
        Assert.Contains("grounding.amount", record.Findings);
        Assert.Contains("grounding.amount/1", record.Checks);
        Assert.True(record.Duration > TimeSpan.Zero);
        Assert.True(draft.FullyScanned);
    }

    [Fact]
    public async Task A_withheld_draft_leaves_one_too()
    {
        await Drafting.Drafter(configure: o => o.Moderation = ModerationPolicy.BlockEverything, parts: new() { Audit = _log })
            .DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        Assert.Equal(nameof(ModerationAction.Block), (await EntryAsync("draft.withheld")).Moderation!.Action);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "S-61")]
    public async Task An_override_is_recorded_and_its_reason_stays_in_the_review(bool invents)
    {
        var drafter = Drafting.Drafter(ScriptedChatClient.Always(invents ? Invented : Drafting.Answer), parts: new() { Audit = _log });
        var draft = await drafter.DraftedAsync(Drafting.Request());
        var review = new DraftReview(drafter);

        var without = await review.ApproveAsync(Reviewer, draft.Id, cancellationToken: TestContext.Current.CancellationToken);
        if (invents)
            await review.ApproveAsync(Reviewer, draft.Id, reason: "the canary amount is right", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(invents, without is ReviewOutcome.Held { Code: "review.reason-needed" });
        var entry = await EntryAsync("draft.approved");
        Assert.Equal(invents, entry.Moderation!.IsOverridden);
        Assert.DoesNotContain("canary", System.Text.Json.JsonSerializer.Serialize(entry), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModerationAction.Block, true)]
    [InlineData(ModerationAction.Annotate, false)]
    [Trait("Requirement", "S-59")]
    public async Task A_check_of_the_finished_prompt_stops_it_before_the_model(ModerationAction action, bool stops)
    {
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var seen = new List<string>();
        var check = new FakeModerator((context, _) =>
        {
            seen.Add(context.Body);
            return ValueTask.FromResult(ModerationReport.Of([new ModerationFinding { Code = "host.prompt", Severity = ModerationSeverity.Low }]));
        });
        var drafter = Drafting.Drafter(chat, o =>
        {
            o.Checks.Add(new ModerationCheck { Id = "host", Moderator = check, Stages = [ModerationStage.RenderedPrompt] });
            o.Moderation = o.Moderation.With("host", ModerationSeverity.Low, action);
        });

        var outcome = await drafter.DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        Assert.Equal(stops ? "host.prompt" : null, outcome.Code);
        Assert.Equal(stops ? 0 : 1, chat.Requests.Count);
        Assert.Contains(seen, text => text.Contains("Slots", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, "quality.custom-content-changed", false)]
    [InlineData(true, "quality.disclosure-changed", true)]
    [Trait("Requirement", "S-62")]
    public async Task A_disclosure_is_kept_by_every_edit(bool isDisclosure, string code, bool isHeld)
    {
        var content = new CustomContent { Id = "pay_law", AuthorId = SampleProfiles.Recruiter.Id, Text = "Salary: see the posting.", IsDisclosure = isDisclosure };
        var answer = Drafting.Answer.Replace("\\n\\nWould", "\\n\\n{{ custom.pay_law }}\\n\\nWould", StringComparison.Ordinal);
        var drafter = Drafting.Drafter(ScriptedChatClient.Always(answer));
        var request = Drafting.Request();
        var draft = await drafter.DraftedAsync(new DraftRequest { Contract = request.Contract, Recruiter = request.Recruiter, Candidates = request.Candidates, CustomContent = [content] });

        var outcome = await new DraftReview(drafter).EditAsync(Reviewer, draft.Id, draft.Body.Replace("Salary: see", "Salary: perhaps see", StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("Salary: see the posting.", draft.Body, StringComparison.Ordinal);
        var findings = outcome is ReviewOutcome.Held held ? held.Findings : ((ReviewOutcome.Done)outcome).Record.Findings;
        Assert.Contains(findings, f => f.Code == code);
        Assert.Equal(isHeld, outcome is ReviewOutcome.Held);
    }

    private async Task<AuditEntry> EntryAsync(string happened)
    {
        await foreach (var entry in _log.ReadAsync(SampleProfiles.Contract, TestContext.Current.CancellationToken))
        {
            if (entry.Event == happened)
                return entry;
        }

        throw new InvalidOperationException($"The log has no {happened}.");
    }
}
