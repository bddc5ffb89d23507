using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;
using static AssistedMessaging.Tests.Consent.EventMeaningTests;

namespace AssistedMessaging.Tests.Consent;

/// <summary>A contract may only tighten (S-21).</summary>
[Trait("Requirement", "S-21")]
public class ContractProhibitionTests
{
    private static readonly Purpose P = new("p.q");

    [Theory]
    [InlineData("p.q", null, "contract-1", true)]
    [InlineData("p", null, "contract-1", true)]
    [InlineData("p.q", Person, "contract-1", true)]
    [InlineData("p.q", "somebody-else", "contract-1", false)]
    [InlineData("p.q.r", null, "contract-1", false)]
    [InlineData("p.q", null, "contract-2", false)]
    public async Task A_prohibition_reaches_its_contract_its_purpose_and_what_is_below(string purpose, string? person, string contract, bool denies)
    {
        var bench = NewBench("opt-out");
        var ban = Ban(purpose, person) with { Contract = new ContractId(contract) };
        await bench.AppendAsync(Grant(P), ban);

        var decision = await bench.Gate.DecideAsync(Question(P), Cancellation);
        var many = await bench.Gate.DecideManyAsync([Question(P), Question(P, contract: "")], Cancellation);

        Assert.Equal(denies ? ConsentReason.ContractProhibits : ConsentReason.Granted, decision.Reason);
        Assert.Equal(denies, decision.Evidence.Contains(ban.Id));
        Assert.Equal([decision.Reason, ConsentReason.Granted], many.Select(each => each.Reason));
    }

    [Fact]
    public async Task The_members_no_comes_before_the_contracts()
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Ban("p.q"), Say(ConsentEventKind.Withdrawn, P));

        Assert.Equal((ConsentState.Denied, ConsentReason.Withdrawn), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task Lifting_a_prohibition_revives_nobody_who_said_no()
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, P), Ban("p.q"), Lift("p.q"));

        Assert.Equal((ConsentState.Denied, ConsentReason.Withdrawn), await bench.AnswerAsync(Question(P)));
    }

    [Theory]
    [InlineData("p", null, "p", null, true)]
    [InlineData("p", null, "p.q", null, true)]
    [InlineData("p.q", null, "p", null, false)]
    [InlineData("p.q", null, "p.q", Person, true)]
    [InlineData("p.q", Person, "p.q", null, false)]
    public async Task A_prohibition_is_lifted_where_it_was_made_or_nearer(
        string banned, string? bannedFor, string lifted, string? liftedFor, bool lifts)
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Ban(banned, bannedFor), Lift(lifted, liftedFor));

        Assert.Equal(lifts, (await bench.AnswerAsync(Question(P))).State == ConsentState.Permitted);
    }

    [Fact]
    public async Task A_prohibition_and_its_lifting_at_one_instant_prohibit()
    {
        var bench = NewBench("opt-out");
        var at = bench.Clock.Now;
        await bench.AppendAsync(Lift("p.q") with { EffectiveAt = at }, Ban("p.q") with { EffectiveAt = at }, Lift("p.q") with { EffectiveAt = at });

        Assert.Equal(ConsentReason.ContractProhibits, (await bench.AnswerAsync(Question(P))).Reason);
    }

    private static ConsentEvent Ban(string purpose, string? person = null) => Say(ConsentEventKind.ContractProhibited, new Purpose(purpose)) with
    {
        PersonId = person,
        Contract = new ContractId("contract-1"),
        Actor = ConsentActor.Administrator,
    };

    private static ConsentEvent Lift(string purpose, string? person = null) => Ban(purpose, person) with
    {
        Kind = ConsentEventKind.ContractProhibitionLifted,
    };
}
