using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

public sealed class RegenerationTests
{
    private const string Invented = """{"subject": "A role", "body": "Hi {{ candidate.first_name }}, we pay 99,500 euros a year. Shall we talk? {{ recruiter.name }}"}""";

    [Fact]
    [Trait("Requirement", "S-43")]
    [Trait("Requirement", "S-59")]
    public async Task An_invented_amount_is_written_again_with_the_findings_code_and_never_the_text()
    {
        var chat = new ScriptedChatClient(Invented, Drafting.Answer);

        var draft = await Drafting.Drafter(chat).DraftedAsync(Drafting.Request());

        Assert.Equal(1, draft.Explanation.Regenerations);
        Assert.DoesNotContain("99,500", draft.Body, StringComparison.Ordinal);
        var repair = string.Concat(chat.Requests[1].Messages.Select(m => m.Text));
        Assert.Contains("grounding.amount", repair, StringComparison.Ordinal);
        Assert.DoesNotContain("99,500", repair, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_banned_opening_is_written_again_also_when_the_draft_is_rewritten()
    {
        const string banned = """{"subject": "A role", "body": "Hi {{ candidate.first_name }},\n\nI hope this finds you well. Shall we talk?\n\nKind regards,\n{{ recruiter.name }}"}""";
        var chat = new ScriptedChatClient(banned, Drafting.Answer, banned, Drafting.Answer);
        var drafter = Drafting.Drafter(chat);
        var first = await drafter.DraftedAsync(new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Candidates = [SampleProfiles.FullCandidate],
            BannedOpenings = ["I hope"],
            FormOfAddress = FormOfAddress.Formal,
        });

        var again = await drafter.RedraftAsync(SampleProfiles.Contract, first.Id, "shorter, please", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(1, first.Explanation.Regenerations);
        Assert.Equal(1, Assert.IsType<DraftOutcome.Drafted>(again).Draft.Explanation.Regenerations);
        Assert.All(chat.Requests, r => Assert.Contains("formal, as in a business letter", r.Messages[0].Text, StringComparison.Ordinal));
        Assert.Contains("quality.banned-opening", chat.Requests[1].Messages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [Trait("Requirement", "S-60")]
    public async Task When_no_attempt_is_left_or_the_same_findings_come_again_a_person_must_look(int regenerations, int calls)
    {
        var chat = ScriptedChatClient.Always(Invented);

        var draft = await Drafting.Drafter(chat, o => o.MaxRegenerations = regenerations).DraftedAsync(Drafting.Request());

        Assert.True(draft.NeedsReview);
        Assert.Contains(draft.Findings, f => f.Code == "grounding.amount");
        Assert.Equal(calls, chat.Requests.Count);
    }

    [Fact]
    public async Task Another_finding_is_worth_another_attempt_and_there_are_two_at_most()
    {
        static string Body(string sentence) => $$$"""{"subject": "A role", "body": "Hi {{ candidate.first_name }}, {{{sentence}}} Shall we talk? {{ recruiter.name }}"}""";
        var chat = new ScriptedChatClient(Body("we pay 99,500 euros a year."), Body("we are ninjas."), Body("we pay 99,500 euros a year."));

        var request = Drafting.Request();
        var draft = await Drafting.Drafter(chat).DraftedAsync(new DraftRequest
        {
            Contract = request.Contract,
            Recruiter = request.Recruiter,
            Candidates = request.Candidates,
            BannedPhrases = ["ninjas"],
        });

        Assert.Equal(3, chat.Requests.Count);
        Assert.Equal(2, draft.Explanation.Regenerations);
        Assert.True(draft.NeedsReview);
    }

    [Fact]
    public async Task A_slot_that_does_not_exist_never_reaches_a_draft_unseen()
    {
        var chat = ScriptedChatClient.Always("""{"subject": "A role", "body": "Hi {{ candidate.nickname }}, shall we talk? {{ recruiter.name }}"}""");

        var outcome = await Drafting.Drafter(chat).DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        var code = outcome is DraftOutcome.Drafted { Draft: var draft } ? Assert.Single(draft.Findings, f => f.Code == "slots.unknown").Code : outcome.Code;
        Assert.Equal("slots.unknown", code);
        Assert.Equal(2, chat.Requests.Count);
    }
}
