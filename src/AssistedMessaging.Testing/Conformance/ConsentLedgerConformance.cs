using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IConsentLedger"/>.</summary>
public abstract class ConsentLedgerConformance : ConformanceSuite<IConsentLedger>
{
    private static readonly DateTimeOffset LongAgo = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Nothing_recorded_is_a_complete_reading_without_events), Law(The_ledger_sets_position_and_time), Law(An_event_is_kept_as_it_was_given),
        Law(Events_keep_their_order), Law(An_event_is_recorded_once), Law(What_the_rules_refuse_is_not_recorded),
        Law(A_reading_holds_the_persons_and_contracts_asked_about), Law(Many_writers_at_once_lose_nothing), Law(A_cancelled_call_records_nothing),
    ];

    /// <summary>An unknown person is no error and nothing is missing.</summary>
    public virtual async Task Nothing_recorded_is_a_complete_reading_without_events()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);

        LedgerSnapshot read = await ledger.ReadAsync(["person-1"], [Records.Contract]).ConfigureAwait(false);

        Require(read.IsComplete && read.Events.Count == 0, "an empty ledger is incomplete or has events.");
    }

    /// <summary>What a caller sets as position or time of recording does not count.</summary>
    public virtual async Task The_ledger_sets_position_and_time()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);

        ConsentEvent recorded = await ledger
            .AppendAsync(Records.Withdrawal("person-1") with { Position = 9_999, RecordedAt = LongAgo }).ConfigureAwait(false);

        Require(recorded.RecordedAt != LongAgo, "the caller's time of recording was kept.");
        Require(recorded.Position is > 0 and not 9_999, "the caller's position was kept, or none was set.");
        Require((await Read(ledger, "person-1").ConfigureAwait(false)).Single() == recorded, "the recorded event is not the one that was returned.");
    }

    /// <summary>Every other member comes back.</summary>
    public virtual async Task An_event_is_kept_as_it_was_given()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);
        var given = new ConsentEvent
        {
            PersonId = "person-1",
            Kind = ConsentEventKind.Imported,
            Imports = ConsentEventKind.Granted,
            Purpose = Purpose.ContentGeneratingTuning,
            Controller = "controller",
            Contract = Records.Contract,
            EffectiveAt = LongAgo,
            Actor = ConsentActor.Host,
            Route = "form",
            NoticeVersion = "2026-1",
            FormerRegion = "NL",
        };

        ConsentEvent recorded = await ledger.AppendAsync(given).ConfigureAwait(false);
        ConsentEvent read = (await Read(ledger, "person-1").ConfigureAwait(false)).Single();

        Require(recorded == given with { Position = recorded.Position, RecordedAt = recorded.RecordedAt },
            "the returned event differs from the given one.");
        Require(read == recorded, "the event that is read differs from the returned one.");
    }

    /// <summary>By position, in the order of the appends, and seen by every reading that starts afterwards.</summary>
    public virtual async Task Events_keep_their_order()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);
        List<ConsentEvent> recorded = [];
        for (int i = 0; i < 20; i++)
        {
            recorded.Add(await ledger.AppendAsync(Records.Withdrawal(i % 2 == 0 ? "person-1" : "person-2")).ConfigureAwait(false));
            LedgerSnapshot read = await ledger.ReadAsync(["person-2", "person-1"], []).ConfigureAwait(false);

            Require(read.IsComplete && read.Events.SequenceEqual(recorded), $"the reading after append {i + 1} is not what was appended, in order.");
        }

        Require(recorded.Zip(recorded.Skip(1)).All(pair => pair.First.Position < pair.Second.Position), "positions do not grow.");
    }

    /// <summary>The same id again gives the recorded event; with other contents it is refused or gives the recorded one too.</summary>
    public virtual async Task An_event_is_recorded_once()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);
        ConsentEvent given = Records.Withdrawal("person-1");
        ConsentEvent first = await ledger.AppendAsync(given).ConfigureAwait(false);

        ConsentEvent second = await ledger.AppendAsync(given).ConfigureAwait(false);
        await Refused(ledger, given with { Kind = ConsentEventKind.Refused }).ConfigureAwait(false);

        Require(second == first, "the second append of an event gave another one.");
        Require((await Read(ledger, "person-1").ConfigureAwait(false)).SequenceEqual([first]), "the ledger changed.");
    }

    /// <summary>Every ledger refuses what <see cref="ConsentEvent.ThrowIfRefused"/> refuses, and records nothing of it.</summary>
    public virtual async Task What_the_rules_refuse_is_not_recorded()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);
        ConsentEvent no = Records.Withdrawal("person-1");
        ConsentEvent[] wrong =
        [
            no with { Kind = ConsentEventKind.Unknown }, no with { Purpose = default }, no with { PersonId = " " }, no with { PersonId = null },
            no with { Kind = ConsentEventKind.Granted, NoticeVersion = null },
            no with { Kind = ConsentEventKind.Granted, Route = null, NoticeVersion = "1" },
            no with { Kind = ConsentEventKind.Granted, Actor = ConsentActor.Administrator, NoticeVersion = "1" },
            no with { EffectiveAt = DateTimeOffset.MaxValue }, no with { Kind = ConsentEventKind.ContractProhibited },
        ];

        foreach (ConsentEvent refused in wrong)
        {
            Require(
                await Refused(ledger, refused).ConfigureAwait(false), $"{refused.Kind} by {refused.Actor} was recorded though the rules refuse it.");
        }

        Require((await Read(ledger, "person-1").ConfigureAwait(false)).Count == 0, "a refused event is in the ledger.");
    }

    /// <summary>Nobody else's events, and a contract's prohibition for everybody whenever its contract is asked about.</summary>
    public virtual async Task A_reading_holds_the_persons_and_contracts_asked_about()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);
        ConsentEvent one = await ledger.AppendAsync(Records.Withdrawal("person-1")).ConfigureAwait(false);
        ConsentEvent two = await ledger.AppendAsync(Records.Withdrawal("person-2")).ConfigureAwait(false);
        ConsentEvent all = await ledger.AppendAsync(Records.Withdrawal("x") with
        {
            PersonId = null,
            Kind = ConsentEventKind.ContractProhibited,
            Contract = Records.Contract,
            Actor = ConsentActor.Administrator,
        }).ConfigureAwait(false);

        await Holds([], [], []).ConfigureAwait(false);
        await Holds(["person-1"], [], [one]).ConfigureAwait(false);
        await Holds(["person-2", "person-3"], [Records.Other], [two]).ConfigureAwait(false);
        await Holds(["person-1"], [Records.Contract], [one, all]).ConfigureAwait(false);

        async Task Holds(string[] persons, ContractId[] contracts, ConsentEvent[] expected)
        {
            LedgerSnapshot read = await ledger.ReadAsync(persons, contracts).ConfigureAwait(false);
            Require(
                read.IsComplete && read.Events.SequenceEqual(expected),
                $"a reading for {persons.Length} persons and {contracts.Length} contracts has {read.Events.Count} events, not {expected.Length}.",
                nameof(A_reading_holds_the_persons_and_contracts_asked_about));
        }
    }

    /// <summary>However many write at one time, every event is there, each at a position of its own.</summary>
    public virtual async Task Many_writers_at_once_lose_nothing()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);

        await Together.RunAsync(async _ => await ledger.AppendAsync(Records.Withdrawal("person-1")).ConfigureAwait(false)).ConfigureAwait(false);

        IReadOnlyList<ConsentEvent> read = await Read(ledger, "person-1").ConfigureAwait(false);
        Require(read.Count == Together.Callers, $"{Together.Callers} events were appended and {read.Count} are there.");
        Require(read.Select(e => e.Position).Distinct().Count() == read.Count, "two events have one position.");
    }

    /// <summary>A call whose token is cancelled ends with that and records nothing.</summary>
    public virtual async Task A_cancelled_call_records_nothing()
    {
        IConsentLedger ledger = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => ledger.AppendAsync(Records.Withdrawal("person-1"), token).AsTask()).ConfigureAwait(false);

        Require((await Read(ledger, "person-1").ConfigureAwait(false)).Count == 0, "the event was recorded.");
    }

    private static async Task<bool> Refused(IConsentLedger ledger, ConsentEvent consentEvent)
    {
        try
        {
            await ledger.AppendAsync(consentEvent).ConfigureAwait(false);
            return false;
        }
        catch (ConsentLedgerException)
        {
            return true;
        }
    }

    private static async Task<IReadOnlyList<ConsentEvent>> Read(IConsentLedger ledger, string person) =>
        (await ledger.ReadAsync([person], []).ConfigureAwait(false)).Events;
}
