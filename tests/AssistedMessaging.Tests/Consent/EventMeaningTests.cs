using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>What events mean together: which no stands, and which yes counts.</summary>
public class EventMeaningTests
{
    private static readonly Purpose P = new("p.q");

    private static readonly ContractId Contract = new("contract-1");

    public static TheoryData<ConsentEventKind, ConsentEventKind, bool> Lifting => new()
    {
        { ConsentEventKind.Withdrawn, ConsentEventKind.Granted, true },
        { ConsentEventKind.Withdrawn, ConsentEventKind.Renewed, true },
        { ConsentEventKind.Withdrawn, ConsentEventKind.ObjectionResolved, false },
        { ConsentEventKind.Withdrawn, ConsentEventKind.RestrictionLifted, false },
        { ConsentEventKind.Withdrawn, ConsentEventKind.NoticeServed, false },
        { ConsentEventKind.Withdrawn, ConsentEventKind.ContractProhibitionLifted, false },
        { ConsentEventKind.Withdrawn, ConsentEventKind.Imported, false },
        { ConsentEventKind.Refused, ConsentEventKind.Granted, true },
        { ConsentEventKind.Objected, ConsentEventKind.Granted, true },
        { ConsentEventKind.Objected, ConsentEventKind.ObjectionResolved, true },
        { ConsentEventKind.Objected, ConsentEventKind.RestrictionLifted, false },
        { ConsentEventKind.Restricted, ConsentEventKind.Granted, true },
        { ConsentEventKind.Restricted, ConsentEventKind.RestrictionLifted, true },
        { ConsentEventKind.Restricted, ConsentEventKind.ObjectionResolved, false },
    };

    [Theory]
    [MemberData(nameof(Lifting))]
    public async Task Each_no_has_its_answer(ConsentEventKind no, ConsentEventKind answer, bool lifts)
    {
        var bench = NewBench("opt-out");
        var second = Grant(P) with { Kind = answer, Contract = Contract, Imports = Imported(answer) };
        await bench.AppendAsync(Say(no, P) with { Contract = Contract }, second);

        Assert.Equal(lifts, (await bench.AnswerAsync(Question(P))).State == ConsentState.Permitted);
    }

    [Theory]
    [Trait("Requirement", "S-21")]
    [InlineData(ConsentActor.Administrator, ConsentReason.Withdrawn)]
    [InlineData(ConsentActor.Member, ConsentReason.Granted)]
    public async Task A_ledger_that_records_an_administrators_grant_revives_nobody(ConsentActor actor, ConsentReason reason)
    {
        var no = Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft) with { Position = 1, RecordedAt = At("2026-01-01T00:00:00Z") };
        var yes = Grant(Purpose.OutreachDraft) with { Actor = actor, Position = 2, RecordedAt = At("2026-01-02T00:00:00Z") };
        var gate = new PolicyConsentGate(ConsentPolicy.Default, new StubLedger(no, yes), new SettableClock(At("2026-03-01T00:00:00Z")));

        var decision = await gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);

        Assert.Equal(reason, decision.Reason);
    }

    [Fact]
    public async Task A_tie_is_a_no()
    {
        var at = At("2026-02-01T00:00:00Z");
        ConsentEvent[] pair = [Grant(P) with { EffectiveAt = at }, Say(ConsentEventKind.Withdrawn, P) with { EffectiveAt = at }];

        foreach (var events in (ConsentEvent[][])[pair, [pair[1], pair[0]]])
        {
            var bench = NewBench("opt-in");
            await bench.AppendAsync(events);

            Assert.Equal((ConsentState.Denied, ConsentReason.Withdrawn), await bench.AnswerAsync(Question(P)));
        }
    }

    [Fact]
    public async Task A_clock_that_runs_backwards_revives_nothing()
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Grant(P));
        bench.Clock.Now -= TimeSpan.FromHours(1);
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, P));
        bench.Clock.Now -= TimeSpan.FromHours(1);

        Assert.Equal((ConsentState.Denied, ConsentReason.Withdrawn), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task A_no_from_a_fast_clock_counts_at_once_and_a_yes_only_when_its_time_has_come()
    {
        var (no, yes) = (NewBench("opt-out"), NewBench("opt-in"));
        await no.Ledger.AppendAsync(Say(ConsentEventKind.Withdrawn, P) with { EffectiveAt = no.Clock.Now.AddMinutes(4) }, Cancellation);
        await yes.Ledger.AppendAsync(Grant(P) with { EffectiveAt = yes.Clock.Now.AddMinutes(4) }, Cancellation);

        Assert.Equal(ConsentReason.Withdrawn, (await no.AnswerAsync(Question(P))).Reason);
        Assert.Equal(ConsentReason.NoGrant, (await yes.AnswerAsync(Question(P))).Reason);
        yes.Clock.Now += TimeSpan.FromMinutes(4);
        Assert.Equal(ConsentReason.Granted, (await yes.AnswerAsync(Question(P))).Reason);
    }

    [Fact]
    public async Task What_was_learned_late_is_kept_apart_from_what_was_known()
    {
        var bench = NewBench("opt-out");
        var run = At("2026-02-01T00:00:00Z");
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, P) with { EffectiveAt = At("2026-01-15T00:00:00Z"), Route = "letter" });

        var knownThen = await bench.AnswerAsync(Question(P, run, run));
        var knownNow = await bench.AnswerAsync(Question(P, run));

        Assert.Equal(ConsentReason.DefaultOn, knownThen.Reason);
        Assert.Equal(ConsentReason.Withdrawn, knownNow.Reason);
    }

    [Theory]
    [InlineData("p", "p", true)]
    [InlineData("p", "p.q", true)]
    [InlineData("p.q", "p.q", true)]
    [InlineData("p.q", "p", false)]
    public async Task A_yes_answers_a_no_about_the_same_or_something_wider(string no, string yes, bool lifts)
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, new Purpose(no)), Grant(new Purpose(yes)));

        Assert.Equal(lifts, (await bench.AnswerAsync(Question(P))).State == ConsentState.Permitted);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("p.q.r")]
    [InlineData("p.other")]
    public async Task A_grant_reaches_its_own_purpose_only(string granted)
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Grant(new Purpose(granted)));

        Assert.Equal((ConsentState.Unknown, ConsentReason.NoGrant), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task A_no_ends_the_grants_before_it_even_when_it_is_lifted_further_up()
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Grant(P), Say(ConsentEventKind.Withdrawn, new Purpose("p")), Grant(new Purpose("p")));

        Assert.Equal((ConsentState.Unknown, ConsentReason.NoGrant), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task A_restriction_suspends_a_grant_and_does_not_end_it()
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Grant(P), Say(ConsentEventKind.Restricted, P));
        var during = await bench.AnswerAsync(Question(P));
        await bench.AppendAsync(Say(ConsentEventKind.RestrictionLifted, P));

        Assert.Equal((ConsentState.Denied, ConsentReason.Restricted), during);
        Assert.Equal((ConsentState.Permitted, ConsentReason.Granted), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task A_grant_that_ran_out_is_expired_until_it_is_renewed()
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Grant(P), Say(ConsentEventKind.Expired, P));
        var expired = await bench.AnswerAsync(Question(P));
        await bench.AppendAsync(Grant(P) with { Kind = ConsentEventKind.Renewed });

        Assert.Equal((ConsentState.Unknown, ConsentReason.Expired), expired);
        Assert.Equal((ConsentState.Permitted, ConsentReason.Granted), await bench.AnswerAsync(Question(P)));
    }

    [Fact]
    public async Task An_import_fills_a_gap()
    {
        var (yes, no) = (NewBench("opt-in"), NewBench("opt-out"));
        await yes.AppendAsync(Import(ConsentEventKind.Granted));
        await no.AppendAsync(Import(ConsentEventKind.Objected));

        Assert.Equal(ConsentReason.Granted, (await yes.AnswerAsync(Question(P))).Reason);
        Assert.Equal(ConsentReason.Objected, (await no.AnswerAsync(Question(P))).Reason);
    }

    [Theory]
    [InlineData(ConsentEventKind.Withdrawn, ConsentReason.Withdrawn)]
    [InlineData(ConsentEventKind.Expired, ConsentReason.Expired)]
    public async Task An_imported_grant_overrides_nothing(ConsentEventKind known, ConsentReason reason)
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Say(known, P), Import(ConsentEventKind.Granted));

        Assert.Equal(reason, (await bench.AnswerAsync(Question(P))).Reason);
    }

    [Fact]
    public async Task An_imported_no_yields_to_a_yes_that_was_given_after_it_wherever_it_stands_in_the_ledger()
    {
        var bench = NewBench("opt-in");
        await bench.AppendAsync(Grant(P), Import(ConsentEventKind.Withdrawn) with { EffectiveAt = At("2020-01-01T00:00:00Z") });
        var older = await bench.AnswerAsync(Question(P));
        await bench.AppendAsync(Import(ConsentEventKind.Withdrawn));

        Assert.Equal((ConsentState.Permitted, ConsentReason.Granted), older);
        Assert.Equal((ConsentState.Denied, ConsentReason.Withdrawn), await bench.AnswerAsync(Question(P)));
    }

    [Theory]
    [InlineData("contract-1", "contract-1", false)]
    [InlineData("contract-1", "contract-2", true)]
    [InlineData("contract-1", "", false)]
    [InlineData("", "contract-2", false)]
    public async Task A_no_that_names_a_contract_is_limited_to_it(string said, string asked, bool permits)
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, P) with { Contract = new ContractId(said) });

        Assert.Equal(permits, (await bench.AnswerAsync(Question(P, contract: asked))).State == ConsentState.Permitted);
    }

    [Fact]
    public async Task A_general_yes_does_not_lift_what_was_said_to_one_contract()
    {
        var bench = NewBench("opt-out");
        await bench.AppendAsync(Say(ConsentEventKind.Objected, P) with { Contract = Contract }, Grant(P));
        var general = await bench.AnswerAsync(Question(P, contract: "contract-1"));
        await bench.AppendAsync(Grant(P) with { Contract = Contract });

        Assert.Equal(ConsentReason.Objected, general.Reason);
        Assert.Equal(ConsentReason.Granted, (await bench.AnswerAsync(Question(P, contract: "contract-1"))).Reason);
    }

    [Fact]
    public async Task A_person_who_changes_their_mind_twice_as_often_is_answered_with_twice_the_work()
    {
        var benches = new Dictionary<int, ConsentBench> { [2_000] = NewBench("opt-out"), [4_000] = NewBench("opt-out") };
        foreach (var (times, bench) in benches)
        {
            for (var i = 0; i < times; i++)
                await bench.AppendAsync(i % 2 == 0 ? Say(ConsentEventKind.Withdrawn, P) : Grant(P));
        }

        Assert.Equal(ConsentReason.Granted, (await benches[4_000].AnswerAsync(Question(P))).Reason);
        Work.AssertLinear(times => Assert.True(benches[times].Gate.DecideAsync(Question(P), ConsentBench.Cancellation).IsCompletedSuccessfully), 2_000);
    }

    internal static ConsentBench NewBench(string mechanism) => new(PolicyText.Of($$"""{ "purpose": "p.q", "mechanism": "{{mechanism}}" }"""));

    internal static ConsentQuery Question(
        Purpose purpose, DateTimeOffset? asOf = null, DateTimeOffset? knownAt = null, string contract = "contract-1") => new()
        {
            PersonId = Person,
            Purpose = purpose,
            Contract = new ContractId(contract),
            AsOf = asOf,
            KnownAt = knownAt,
        };

    private static ConsentEvent Import(ConsentEventKind kind) =>
        Grant(P) with { Kind = ConsentEventKind.Imported, Imports = kind, Actor = ConsentActor.Host };

    private static ConsentEventKind Imported(ConsentEventKind kind) =>
        kind == ConsentEventKind.Imported ? ConsentEventKind.Granted : ConsentEventKind.Unknown;
}
