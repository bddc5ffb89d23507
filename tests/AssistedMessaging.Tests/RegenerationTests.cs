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

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [Trait("Requirement", "S-60")]
    public async Task When_no_attempt_is_left_a_person_must_look(int regenerations, int calls)
    {
        var chat = ScriptedChatClient.Always(Invented);

        var draft = await Drafting.Drafter(chat, o => o.MaxRegenerations = regenerations).DraftedAsync(Drafting.Request());

        Assert.True(draft.NeedsReview);
        Assert.Contains(draft.Findings, f => f.Code == "grounding.amount");
        Assert.Equal(calls, chat.Requests.Count);
    }

    [Fact]
    public async Task A_slot_that_does_not_exist_never_reaches_a_draft_unseen()
    {
        var chat = ScriptedChatClient.Always("""{"subject": "A role", "body": "Hi {{ candidate.nickname }}, shall we talk? {{ recruiter.name }}"}""");

        var outcome = await Drafting.Drafter(chat).DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        var code = outcome is DraftOutcome.Drafted { Draft: var draft } ? Assert.Single(draft.Findings, f => f.Code == "slots.unknown").Code : outcome.Code;
        Assert.Equal("slots.unknown", code);
        Assert.Equal(3, chat.Requests.Count);
    }
}
