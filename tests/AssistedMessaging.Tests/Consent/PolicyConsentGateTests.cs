using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

public class PolicyConsentGateTests
{
    private static readonly ConsentEvent Withdrawal = Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft) with
    {
        Id = "w",
        Position = 1,
        RecordedAt = At("2026-01-01T00:00:00Z"),
    };

    public static TheoryData<string> Faults =>
        ["throws", "fails", "times out", "incomplete", "no snapshot", "no events", "null event", "unknown kind"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_ledger_that_cannot_be_read_is_not_an_empty_one(string fault)
    {
        var gate = GateOver(Broken(fault));

        var decision = await gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);
        var decisions = await gate.DecideManyAsync([Ask(Purpose.OutreachDraft), Ask(Purpose.ContentGeneratingTraining)], Cancellation);

        foreach (var each in (ConsentDecision[])[decision, .. decisions])
        {
            Assert.Equal((ConsentState.Unknown, ConsentReason.LedgerUnavailable), (each.State, each.Reason));
            Assert.False(each.Permits);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_needs_no_ledger_is_answered_without_one(string fault)
    {
        var gate = GateOver(Broken(fault));

        var security = await gate.DecideAsync(Ask(Purpose.Security), Cancellation);
        var privateMessages = await gate.DecideAsync(Ask(Purpose.AiTraining, "US", null, DataCategory.PrivateMessages), Cancellation);
        var unknown = await gate.DecideAsync(Ask(new Purpose("no.such")), Cancellation);

        Assert.Equal(ConsentReason.NotSubjectToOptOut, security.Reason);
        Assert.Equal(ConsentReason.CategoryExcluded, privateMessages.Reason);
        Assert.Equal(ConsentReason.NoPolicy, unknown.Reason);
    }

    [Fact]
    public async Task Cancellation_is_never_an_answer()
    {
        using var source = new CancellationTokenSource();
        var gate = GateOver(new StubLedger(async cancellation =>
        {
            await source.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            return LedgerSnapshot.Empty;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gate.DecideAsync(Ask(Purpose.OutreachDraft), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await gate.DecideManyAsync([Ask(Purpose.OutreachDraft)], source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await GateOver(new StubLedger()).DecideAsync(Ask(Purpose.OutreachDraft), source.Token));
    }

    [Fact]
    public async Task Many_questions_are_answered_in_order_from_one_reading()
    {
        var ledger = new StubLedger(Withdrawal, Withdrawal with { Id = "x", PersonId = "other", Position = 2, Purpose = Purpose.OutreachSend });
        var gate = GateOver(ledger);
        ConsentQuery[] queries =
        [
            Ask(Purpose.OutreachDraft), Ask(Purpose.OutreachSend), Ask(Purpose.Security), AskFor("other", Purpose.OutreachSend),
            AskFor("other", Purpose.OutreachDraft), AskFor("", Purpose.OutreachDraft), Ask(Purpose.OutreachDraft),
        ];

        var decisions = await gate.DecideManyAsync(queries, Cancellation);

        Assert.Equal(1, ledger.Readings);
        Assert.Equal(queries, decisions.Select(decision => decision.Query));
        Assert.Equal(
        [
            ConsentReason.Withdrawn, ConsentReason.DefaultOn, ConsentReason.NotSubjectToOptOut, ConsentReason.Withdrawn, ConsentReason.DefaultOn,
            ConsentReason.SubjectAmbiguous, ConsentReason.Withdrawn,
        ],
        decisions.Select(decision => decision.Reason));
        Assert.Equal(decisions.Count, decisions.Select(decision => decision.Id).Distinct().Count());
    }

    [Fact]
    public async Task No_questions_get_no_answers()
    {
        Assert.Empty(await GateOver(new StubLedger()).DecideManyAsync([], Cancellation));
    }

    [Fact]
    public async Task Nothing_is_remembered_between_questions()
    {
        var bench = new ConsentBench();
        var before = await bench.AnswerAsync(Ask(Purpose.OutreachDraft));
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft));
        var between = await bench.AnswerAsync(Ask(Purpose.OutreachDraft));
        await bench.AppendAsync(Grant(Purpose.OutreachDraft));
        var after = await bench.AnswerAsync(Ask(Purpose.OutreachDraft));

        Assert.Equal([ConsentReason.DefaultOn, ConsentReason.Withdrawn, ConsentReason.Granted], [before.Reason, between.Reason, after.Reason]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(24)]
    public async Task A_withdrawal_in_the_middle_of_a_batch_is_seen_by_the_next_question(int index)
    {
        var bench = new ConsentBench();

        for (var i = 0; i < 25; i++)
        {
            if (i == index)
                await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft));

            var answer = await bench.AnswerAsync(Ask(Purpose.OutreachDraft));
            Assert.Equal(i < index ? ConsentState.Permitted : ConsentState.Denied, answer.State);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task A_question_about_nobody_is_not_answered_with_yes(string? person)
    {
        var decision = await GateOver(new StubLedger()).DecideAsync(AskFor(person!, Purpose.OutreachDraft), Cancellation);

        Assert.Equal((ConsentState.Unknown, ConsentReason.SubjectAmbiguous), (decision.State, decision.Reason));
    }

    [Fact]
    public async Task A_decision_says_for_when_and_what_was_known()
    {
        var bench = new ConsentBench();
        var asked = new ConsentQuery
        {
            PersonId = Person,
            Purpose = Purpose.OutreachDraft,
            AsOf = At("2026-01-02T00:00:00Z"),
            KnownAt = At("2026-01-03T00:00:00Z"),
        };

        var then = await bench.Gate.DecideAsync(asked, Cancellation);
        var now = await bench.Gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);

        Assert.Equal((asked.AsOf, asked.KnownAt), (then.AsOf, then.KnownAt));
        Assert.Equal((bench.Clock.Now, bench.Clock.Now), (now.AsOf, now.KnownAt));
    }

    [Fact]
    public async Task Events_out_of_order_or_of_others_do_not_mislead()
    {
        var grant = Grant(Purpose.OutreachDraft) with { Position = 2, RecordedAt = At("2026-01-02T00:00:00Z") };
        var others = Withdrawal with { Id = "o", PersonId = "other", Position = 3, RecordedAt = At("2026-01-03T00:00:00Z") };

        var decision = await GateOver(new StubLedger(others, grant, Withdrawal)).DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);

        Assert.Equal(ConsentReason.Granted, decision.Reason);
    }

    [Fact]
    public async Task Misuse_throws()
    {
        var gate = GateOver(new StubLedger());

        await Assert.ThrowsAsync<ArgumentNullException>(async () => await gate.DecideAsync(null!, Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await gate.DecideManyAsync(null!, Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await gate.DecideManyAsync([null!], Cancellation));
        Assert.Throws<ArgumentNullException>(() => new PolicyConsentGate(null!, new StubLedger()));
        Assert.Throws<ArgumentNullException>(() => new PolicyConsentGate(ConsentPolicy.Default, null!));
    }

    private static PolicyConsentGate GateOver(IConsentLedger ledger) =>
        new(ConsentPolicy.Default, ledger, new SettableClock(At("2026-03-01T09:00:00Z")));

    private static ConsentQuery AskFor(string person, Purpose purpose) => new() { PersonId = person, Purpose = purpose, Location = In("NL") };

    private static StubLedger Broken(string fault) => fault switch
    {
        "throws" => new StubLedger(_ => throw new InvalidOperationException()),
        "fails" => new StubLedger(_ => ValueTask.FromException<LedgerSnapshot>(new IOException())),
        "times out" => new StubLedger(_ => ValueTask.FromException<LedgerSnapshot>(new OperationCanceledException())),
        "incomplete" => new StubLedger(_ => ValueTask.FromResult(new LedgerSnapshot { Events = [], IsComplete = false })),
        "no snapshot" => new StubLedger(_ => ValueTask.FromResult<LedgerSnapshot>(null!)),
        "no events" => new StubLedger(_ => ValueTask.FromResult(new LedgerSnapshot { Events = null!, IsComplete = true })),
        "null event" => new StubLedger([null!]),
        "unknown kind" => new StubLedger(Withdrawal with { Kind = (ConsentEventKind)99 }),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
