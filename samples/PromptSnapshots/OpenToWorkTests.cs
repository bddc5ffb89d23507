using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Testing;

namespace PromptSnapshots;

public sealed class OpenToWorkTests
{
    [Fact]
    public async Task The_prompt_is_the_approved_one()
    {
        #region test-author
        var drafter = new MessageDrafter(new ScriptedChatClient("Hello {{ candidate.first_name }}, shall we talk?"), ProviderCommitment.InProcess);
        Prompt prompt = await drafter.BuildPromptAsync(SampleRequests.With(DraftField.OpenToWork)); // no model call

        await PromptSnapshot.MatchAsync(prompt); // compares with Class.Test.verified.txt beside the test, in Verify's format
        PromptAssert.DoesNotRead(prompt, "job.salary");
        #endregion
    }
}
