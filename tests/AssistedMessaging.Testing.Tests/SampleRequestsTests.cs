using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;

namespace AssistedMessaging.Testing.Tests;

public sealed class SampleRequestsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_setting_that_is_switched_on_or_off_shows_in_the_prompt()
    {
        using ScriptedChatClient chat = ScriptedChatClient.Always("");
        var drafter = new MessageDrafter(chat, ProviderCommitment.InProcess);

        Prompt on = await drafter.BuildPromptAsync(SampleRequests.With(DraftField.OpenToWork), cancellationToken: Token);
        Prompt off = await drafter.BuildPromptAsync(SampleRequests.Without(DraftField.OpenToWork), cancellationToken: Token);

        PromptAssert.Uses(on, "candidate.open_to_work", "candidate.title");
        PromptAssert.DoesNotRead(off, "candidate.open_to_work");
        PromptAssert.UntrustedIsQuoted(on);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task A_batch_of_samples_is_drafted_with_a_scripted_answer()
    {
        using ScriptedChatClient chat =
            ScriptedChatClient.Always("Hi {{ candidate.first_name }}, shall we talk about this job? {{ recruiter.name }}");
        var drafter = new MessageDrafter(chat, ProviderCommitment.InProcess);
        List<DraftOutcome> outcomes = [];

        await foreach (DraftOutcome outcome in drafter.DraftAllAsync(SampleRequests.Batch(3), Token))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal(SampleProfiles.Candidates(3).Select(candidate => candidate.Id), outcomes.Select(outcome => outcome.CandidateId));
        Assert.All(outcomes, outcome => Assert.IsType<DraftOutcome.Drafted>(outcome));
        Assert.Equal(0, chat.UnexpectedCalls);
    }
}
