using AssistedMessaging.Consent;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

public class ConsentDecisionTests
{
    private static readonly DateTimeOffset Now = At("2026-03-01T09:00:00Z");

    [Fact]
    public void Only_permitted_permits_and_nothing_is_the_zero_value()
    {
        var query = Ask(Purpose.OutreachDraft);

        Assert.True(ConsentDecision.Permitted(ConsentReason.Granted, query, Now).Permits);
        Assert.False(ConsentDecision.Denied(ConsentReason.Withdrawn, query, Now).Permits);
        Assert.False(ConsentDecision.Unknown(ConsentReason.NoPolicy, query, Now).Permits);
        Assert.Equal(ConsentState.Unknown, default);
        Assert.Equal(ConsentReason.None, default);
    }

    [Fact]
    public void A_gate_of_the_hosts_own_can_state_its_grounds()
    {
        var decision = ConsentDecision.Permitted(ConsentReason.Granted, Ask(Purpose.OutreachDraft), Now);

        var grounded = decision.WithGrounds("row-1", "7", "consent", ["event-1"]);

        Assert.Equal((decision.Id, decision.State, decision.Reason), (grounded.Id, grounded.State, grounded.Reason));
        Assert.Equal((decision.AsOf, decision.KnownAt, decision.Query), (grounded.AsOf, grounded.KnownAt, grounded.Query));
        Assert.Equal(("row-1", "7", "consent"), (grounded.PolicyId, grounded.PolicyVersion, grounded.LegalBasis));
        Assert.Equal(["event-1"], grounded.Evidence);
    }

    [Fact]
    public void Each_reason_has_its_sentence()
    {
        var sentences = Enum.GetValues<ConsentReason>()
            .Select(reason => ConsentDecision.Unknown(reason, Ask(Purpose.OutreachDraft), Now).Explanation)
            .ToArray();

        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Printing_shows_no_person()
    {
        var query = new ConsentQuery { PersonId = "canary", Purpose = Purpose.OutreachDraft, Phase = GatePhase.Release };

        Assert.Equal("outreach.draft at Release", query.ToString());
        Assert.Equal("Denied (Withdrawn)", ConsentDecision.Denied(ConsentReason.Withdrawn, query, Now).ToString());
    }
}
