using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>What a ledger refuses to record.</summary>
public class LedgerRulesTests
{
    private static readonly ContractId Contract = new("contract-1");

    public static TheoryData<ConsentEventKind> Loosening =>
    [
        ConsentEventKind.Granted, ConsentEventKind.Renewed, ConsentEventKind.ObjectionResolved, ConsentEventKind.RestrictionLifted,
        ConsentEventKind.NoticeServed, ConsentEventKind.RegionChanged,
    ];

    public static TheoryData<ConsentEventKind> Tightening =>
    [
        ConsentEventKind.Refused, ConsentEventKind.Withdrawn, ConsentEventKind.Objected, ConsentEventKind.Restricted, ConsentEventKind.Expired,
        ConsentEventKind.ContractProhibited, ConsentEventKind.ContractProhibitionLifted,
    ];

    [Theory]
    [Trait("Requirement", "S-21")]
    [MemberData(nameof(Loosening))]
    public async Task An_administrator_cannot_speak_for_a_member(ConsentEventKind kind)
    {
        var e = Grant(Purpose.ContentGeneratingTraining) with { Kind = kind, Actor = ConsentActor.Administrator, Contract = Contract };

        Assert.Equal("consent.administrator-may-only-tighten", await RefusalOfAsync(e));
    }

    [Theory]
    [Trait("Requirement", "S-21")]
    [MemberData(nameof(Tightening))]
    public async Task An_administrator_may_tighten_and_manage_the_contracts_own_prohibitions(ConsentEventKind kind)
    {
        var e = Say(kind, Purpose.ContentGeneratingTraining) with { Actor = ConsentActor.Administrator, Contract = Contract };

        Assert.Null(await RefusalOfAsync(e));
    }

    [Theory]
    [Trait("Requirement", "S-21")]
    [InlineData(ConsentActor.Administrator, "consent.administrator-may-only-tighten")]
    [InlineData(ConsentActor.Unknown, "consent.grant-not-by-member")]
    [InlineData(ConsentActor.Host, null)]
    [InlineData(ConsentActor.Member, null)]
    public async Task An_imported_grant_is_no_way_around(ConsentActor actor, string? code)
    {
        var e = Grant(Purpose.AiTraining) with { Kind = ConsentEventKind.Imported, Imports = ConsentEventKind.Granted, Actor = actor };

        Assert.Equal(code, await RefusalOfAsync(e));
    }

    [Theory]
    [InlineData(ConsentActor.Host)]
    [InlineData(ConsentActor.Unknown)]
    public async Task A_grant_comes_from_the_member(ConsentActor actor)
    {
        Assert.Equal("consent.grant-not-by-member", await RefusalOfAsync(Grant(Purpose.AiTraining) with { Actor = actor }));
    }

    [Fact]
    public async Task A_grant_needs_its_route_and_the_notice_that_was_served()
    {
        var grant = Grant(Purpose.AiTraining);

        Assert.Null(await RefusalOfAsync(grant));
        Assert.Equal("consent.grant-without-evidence", await RefusalOfAsync(grant with { Route = null }));
        Assert.Equal("consent.grant-without-evidence", await RefusalOfAsync(grant with { NoticeVersion = " " }));
    }

    [Theory]
    [Trait("Requirement", "S-10")]
    [InlineData(ConsentEventKind.Withdrawn)]
    [InlineData(ConsentEventKind.Objected)]
    [InlineData(ConsentEventKind.Refused)]
    public async Task Saying_no_needs_fewer_fields_than_saying_yes(ConsentEventKind no)
    {
        var yes = await FieldsNeededAsync(Grant(Purpose.AiTraining));
        var fields = await FieldsNeededAsync(Grant(Purpose.AiTraining) with { Kind = no });

        Assert.Equal(["Actor", "NoticeVersion", "PersonId", "Purpose", "Route"], yes);
        Assert.Equal(["PersonId", "Purpose"], fields);
    }

    [Fact]
    [Trait("Requirement", "S-10")]
    public async Task One_call_withdraws_and_the_route_is_kept_as_evidence()
    {
        var bench = new ConsentBench();

        var recorded = await bench.Ledger.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { Route = "form" }, Cancellation);
        var snapshot = await bench.Ledger.ReadAsync([Person], [], Cancellation);

        Assert.Equal("form", Assert.Single(snapshot.Events).Route);
        Assert.Equal((1, bench.Clock.Now), (recorded.Position, recorded.RecordedAt));
    }

    [Theory]
    [InlineData(301, "consent.event-in-future")]
    [InlineData(300, null)]
    [InlineData(-1_000_000, null)]
    public async Task An_event_may_be_five_minutes_ahead(int seconds, string? code)
    {
        var now = new ConsentBench().Clock.Now;

        Assert.Equal(code, await RefusalOfAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { EffectiveAt = now.AddSeconds(seconds) }));
    }

    [Fact]
    public async Task An_event_that_says_too_little_is_refused()
    {
        var e = Say(ConsentEventKind.Withdrawn, Purpose.AiTraining);
        ConsentEvent[] incomplete =
        [
            e with { Id = "" },
            e with { PersonId = null },
            e with { PersonId = " " },
            e with { Purpose = default },
            e with { Controller = "" },
            e with { Kind = ConsentEventKind.Unknown },
            e with { Kind = (ConsentEventKind)99 },
            e with { Kind = ConsentEventKind.Imported },
            e with { Kind = ConsentEventKind.Imported, Imports = ConsentEventKind.RestrictionLifted },
            e with { Kind = ConsentEventKind.ContractProhibited },
            e with { Kind = ConsentEventKind.ContractProhibited, Contract = Contract, PersonId = "" },
        ];

        foreach (var each in incomplete)
            Assert.Equal("consent.event-incomplete", await RefusalOfAsync(each));

        Assert.Equal("consent.event-purpose", await RefusalOfAsync(e with { Purpose = new Purpose("AI.training") }));
        Assert.Equal("consent.event-purpose", await RefusalOfAsync(e with { Purpose = new Purpose("ai.training ") }));
        Assert.Null(await RefusalOfAsync(e with { Kind = ConsentEventKind.RegionChanged, Purpose = default }));
        Assert.Null(await RefusalOfAsync(e with { Kind = ConsentEventKind.ContractProhibited, Contract = Contract, PersonId = null }));
    }

    private static async Task<string?> RefusalOfAsync(ConsentEvent e)
    {
        var exception = await Record.ExceptionAsync(async () => await new ConsentBench().Ledger.AppendAsync(e, Cancellation));
        return exception is null ? null : Assert.IsType<ConsentLedgerException>(exception).Code;
    }

    // The fields without any one of which the event is refused. Kind says which event it is, id and controller have defaults.
    private static async Task<List<string>> FieldsNeededAsync(ConsentEvent e)
    {
        (string Name, ConsentEvent Without)[] candidates =
        [
            ("Actor", e with { Actor = default }),
            ("Contract", e with { Contract = default }),
            ("EffectiveAt", e with { EffectiveAt = null }),
            ("NoticeVersion", e with { NoticeVersion = null }),
            ("PersonId", e with { PersonId = null }),
            ("Purpose", e with { Purpose = default }),
            ("Route", e with { Route = null }),
        ];

        var needed = new List<string>();
        foreach (var (name, without) in candidates)
        {
            if (await RefusalOfAsync(without) is not null)
                needed.Add(name);
        }

        return needed;
    }
}
