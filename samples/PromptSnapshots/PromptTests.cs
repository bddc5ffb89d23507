using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Testing;

namespace PromptSnapshots;

public sealed class PromptTests
{
    [Theory]
    [InlineData(DraftField.Location)]
    [InlineData(DraftField.PastApplicant)]
    public async Task A_setting_changes_what_its_name_says(DraftField setting)
    {
        #region short-snapshot
        var drafter = new MessageDrafter(new ScriptedChatClient(), ProviderCommitment.InProcess);
        Prompt prompt = await drafter.BuildPromptAsync(SampleRequests.Of(DraftSettings.None.With(setting), [SampleProfiles.FullCandidate]));

        await TextSnapshot.MatchAsync(PromptSnapshot.ToShortText(prompt), [("setting", setting)]);
        #endregion
    }

    [Fact]
    public async Task The_prompt_has_the_properties_that_we_promise()
    {
        var drafter = new MessageDrafter(new ScriptedChatClient(), ProviderCommitment.InProcess);
        Prompt prompt = await drafter.BuildPromptAsync(SampleRequests.Without(DraftField.Compensation));

        #region prompt-assert
        PromptAssert.Uses(prompt, "candidate.title", "job.title");
        PromptAssert.DoesNotRead(prompt, "job.benefits");
        PromptAssert.NoDecisionOn(prompt, "job.salary");
        PromptAssert.UntrustedIsQuoted(prompt);
        PromptAssert.NoRoleForgery(prompt);
        PromptAssert.MaxChars(prompt, 8_000);
        #endregion
    }
}
