using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests;

/// <summary>The use of data stays within what a contract's agreement allows.</summary>
[Trait("Requirement", "S-25")]
public sealed class ContractPurposesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("outreach.draft outreach.send", true)]
    [InlineData("outreach", true)]
    [InlineData("outreach.send", false)]
    [InlineData("ai.training", false)]
    [InlineData("outreach.draft.more", false)]
    [InlineData("", false)]
    public async Task A_purpose_that_is_not_on_the_contracts_list_is_refused_before_the_call(string allowed, bool drafts)
    {
        var chat = ScriptedChatClient.Always(Drafting.Answer);
        var drafter = Drafter(chat, allowed);

        var outcomes = await drafter.AllAsync(Drafting.Request([.. SampleProfiles.Candidates(3)]));

        Assert.All(outcomes, o => Assert.Equal(drafts ? null : "consent.not-available", o.Code));
        Assert.Equal(drafts ? 3 : 0, chat.Requests.Count);
    }

    [Fact]
    public async Task The_decision_names_the_contract_and_a_yes_of_the_person_changes_nothing()
    {
        var ledger = new InMemoryConsentLedger();
        var gate = Drafter(null, "outreach.draft", ledger).Corridor.Consent;
        await ledger.AppendAsync(ConsentBench.Grant(Purpose.ContentGeneratingTraining), Token);
        ConsentQuery Query(Purpose purpose, ContractId contract) => new() { PersonId = ConsentBench.Person, Purpose = purpose, Contract = contract, Location = ConsentBench.In("US") };

        var one = await gate.DecideAsync(Query(Purpose.ContentGeneratingTraining, SampleProfiles.Contract), Token);
        var many = await gate.DecideManyAsync(
            [Query(Purpose.OutreachDraft, SampleProfiles.Contract), Query(Purpose.OutreachSend, SampleProfiles.Contract), Query(Purpose.OutreachSend, new ContractId("another"))], Token);

        Assert.Equal((ConsentState.Denied, ConsentReason.ContractProhibits), (one.State, one.Reason));
        Assert.Equal($"contract/{SampleProfiles.Contract}", one.PolicyId);
        Assert.Equal(SampleProfiles.Contract, one.Query.Contract);
        Assert.Equal([ConsentReason.DefaultOn, ConsentReason.ContractProhibits, ConsentReason.DefaultOn], many.Select(d => d.Reason));
    }

    [Fact]
    public async Task The_list_is_copied_when_the_drafter_is_made()
    {
        var purposes = new List<Purpose> { Purpose.OutreachDraft };
        AssistedMessagingOptions? options = null;
        var drafter = Drafting.Drafter(configure: o => (options = o).ContractPurposes[SampleProfiles.Contract] = purposes);

        purposes.Clear();
        options!.ContractPurposes.Clear();
        var outcome = await drafter.DraftAsync(Drafting.Request(), Token);
        var refused = await drafter.Corridor.Consent.DecideAsync(new ConsentQuery { PersonId = "p", Purpose = Purpose.Security, Contract = SampleProfiles.Contract }, Token);

        Assert.IsType<DraftOutcome.Drafted>(outcome);
        Assert.Equal(ConsentReason.ContractProhibits, refused.Reason);
    }

    private static MessageDrafter Drafter(ScriptedChatClient? chat, string allowed, IConsentLedger? ledger = null) => Drafting.Drafter(
        chat,
        o => o.ContractPurposes[SampleProfiles.Contract] = [.. allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => new Purpose(p))],
        new CorridorParts { Ledger = ledger });
}
