using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Writing to a person is another purpose than training on their data.</summary>
public class OutreachTests
{
    [Fact]
    public async Task Drafting_is_permitted_by_default_without_a_location()
    {
        var bench = new ConsentBench();

        var decision = await bench.Gate.DecideAsync(Ask(Purpose.OutreachDraft, country: null), Cancellation);

        Assert.Equal((ConsentState.Permitted, ConsentReason.DefaultOn), (decision.State, decision.Reason));
        Assert.Equal(("draft", "legitimate-interests"), (decision.PolicyId, decision.LegalBasis));
    }

    [Theory]
    [Trait("Requirement", "S-04")]
    [InlineData(ConsentEventKind.Withdrawn)]
    [InlineData(ConsentEventKind.Objected)]
    [InlineData(ConsentEventKind.Restricted)]
    public async Task A_training_opt_out_never_blocks_drafting(ConsentEventKind kind)
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(kind, Purpose.AiTraining), Say(kind, Purpose.ContentGeneratingTraining));

        var answer = await bench.AnswerAsync(Ask(Purpose.OutreachDraft));

        Assert.Equal((ConsentState.Permitted, ConsentReason.DefaultOn), answer);
    }

    [Fact]
    [Trait("Requirement", "S-04")]
    public async Task An_objection_to_drafting_denies_drafting_and_leaves_training_alone()
    {
        var bench = new ConsentBench();
        var objection = Say(ConsentEventKind.Objected, Purpose.OutreachDraft);
        await bench.AppendAsync(objection);

        var drafting = await bench.Gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);
        var training = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining));

        Assert.Equal((ConsentState.Denied, ConsentReason.Objected), (drafting.State, drafting.Reason));
        Assert.Equal([objection.Id], drafting.Evidence);
        Assert.Equal(ConsentState.Permitted, training.State);
    }

    [Fact]
    public async Task Contacting_is_asked_about_separately_from_drafting()
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(ConsentEventKind.Objected, Purpose.OutreachSend));

        Assert.Equal(ConsentState.Permitted, (await bench.AnswerAsync(Ask(Purpose.OutreachDraft))).State);
        Assert.Equal(ConsentState.Denied, (await bench.AnswerAsync(Ask(Purpose.OutreachSend))).State);
    }
}
