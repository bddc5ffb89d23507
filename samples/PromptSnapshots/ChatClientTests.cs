using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Testing;
using Microsoft.Extensions.AI;

namespace PromptSnapshots;

public sealed class ChatClientTests
{
    [Fact]
    public async Task A_model_that_fails_gives_no_draft_and_never_saw_the_name()
    {
        #region scripted
        using var chat = new ScriptedChatClient()
            .Then("Hello {{ candidate.first_name }}, your work on booking engines fits our team. Shall we talk? {{ recruiter.name }}")
            .Throw(new TimeoutException());
        var drafter = new MessageDrafter(chat, ProviderCommitment.InProcess);

        DraftOutcome first = await drafter.DraftAsync(SampleRequests.With());
        DraftOutcome second = await drafter.DraftAsync(SampleRequests.With());

        Assert.IsType<DraftOutcome.Drafted>(first);
        Assert.IsType<DraftOutcome.Failed>(second);
        Assert.DoesNotContain(SampleProfiles.FullCandidate.Name.First, chat.Requests[0].Text);
        #endregion
    }

    [Fact]
    public async Task The_recorded_judge_finds_the_message_friendly()
    {
        #region cassette
        using var chat = CassetteChatClient.ForTest(); // replays ChatClientTests.The_recorded_judge_finds_the_message_friendly.cassette.json

        ChatResponse answer = await chat.GetResponseAsync("Is this message friendly? Answer yes or no.\nHello, shall we talk about your next role?");

        Assert.Equal("yes", answer.Text);
        #endregion
    }
}
