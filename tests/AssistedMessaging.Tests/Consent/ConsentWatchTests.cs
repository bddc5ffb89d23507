using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Consent;

public sealed class ConsentWatchTests
{
    private static readonly ContractId Contract = new("contract-1");

    private readonly ManualTimeProvider _time = new();
    private readonly InMemoryConsentLedger _ledger;

    public ConsentWatchTests() => _ledger = new InMemoryConsentLedger(_time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_while_somebody_watches_is_heard_once_and_in_order()
    {
        var first = await _ledger.AppendAsync(No("person-1"), Token);
        await using var heard = Watch(["person-1", "person-2"], [Contract]);
        Assert.True(await heard.MoveNextAsync());
        Assert.Equal(first, heard.Current);

        var next = heard.MoveNextAsync();
        await _ledger.AppendAsync(No("somebody-else"), Token);
        var second = await _ledger.AppendAsync(No("person-2"), Token);
        var third = await _ledger.AppendAsync(No("x") with { PersonId = null, Kind = ConsentEventKind.ContractProhibited, Contract = Contract }, Token);
        Assert.False(next.IsCompleted);
        await _time.WhenTimersAsync(1, Token);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(await next);
        Assert.Equal(second, heard.Current);
        Assert.True(await heard.MoveNextAsync());
        Assert.Equal(third, heard.Current);
        next = heard.MoveNextAsync();
        await _time.WhenTimersAsync(1, Token);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.False(next.IsCompleted);
        var fourth = await _ledger.AppendAsync(No("person-1"), Token);
        await _time.WhenTimersAsync(1, Token);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await next);
        Assert.Equal(fourth, heard.Current);
    }

    [Fact]
    public async Task A_running_batch_hears_a_withdrawal_before_its_next_model_call_has_ended()
    {
        var candidates = SampleProfiles.Candidates(2);
        var calls = 0;
        ConsentEvent? heard = null;
        var chat = new ScriptedChatClient().Respond(async (_, _) =>
        {
            calls++;
            await _ledger.AppendAsync(No(candidates[1].PersonId), Token);
            await foreach (var e in new ConsentWatch(_ledger, _time).WatchAsync([.. candidates.Select(c => c.PersonId)], [], 0, Token))
            {
                heard = e;
                break;
            }

            return Drafting.Answer;
        });
        var drafter = Drafting.Drafter(chat, o => o.MaxConcurrency = 1, new CorridorParts { Ledger = _ledger, Time = _time });

        var outcomes = await drafter.AllAsync(Drafting.Request([.. candidates]));

        Assert.Equal(candidates[1].PersonId, heard?.PersonId);
        Assert.IsType<DraftOutcome.Drafted>(outcomes[0]);
        Assert.Equal("consent.not-available", Assert.IsType<DraftOutcome.Withheld>(outcomes[1]).Code);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task What_the_watcher_knows_already_is_left_out()
    {
        var first = await _ledger.AppendAsync(No("person-1"), Token);
        var second = await _ledger.AppendAsync(No("person-1"), Token);

        await using var heard = new ConsentWatch(_ledger, _time).WatchAsync(["person-1"], [], first.Position, Token).GetAsyncEnumerator(Token);
        Assert.True(await heard.MoveNextAsync());

        Assert.Equal(second, heard.Current);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_ledger_that_cannot_be_read_ends_the_watch_with_its_code(bool throws)
    {
        var ledger = new StubLedger(_ => throws ? throw new InvalidOperationException("Qzsecret") : new(new LedgerSnapshot { Events = [], IsComplete = false }));

        var error = await Assert.ThrowsAsync<ConsentLedgerException>(async () => await new ConsentWatch(ledger, _time).WatchAsync(["person-1"], [], 0, Token).FirstAsync(Token));

        Assert.Equal("consent.ledger-unreadable", error.Code);
        Assert.DoesNotContain("Qzsecret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_watch()
    {
        using var stop = new CancellationTokenSource();
        await using var heard = new ConsentWatch(_ledger, _time).WatchAsync(["person-1"], [], 0, stop.Token).GetAsyncEnumerator(stop.Token);
        var next = heard.MoveNextAsync();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsentWatch(_ledger, _time, TimeSpan.Zero));
    }

    private static ConsentEvent No(string person) => new() { PersonId = person, Kind = ConsentEventKind.Withdrawn, Purpose = Purpose.OutreachDraft };

    private IAsyncEnumerator<ConsentEvent> Watch(string[] persons, ContractId[] contracts) =>
        new ConsentWatch(_ledger, _time).WatchAsync(persons, contracts, 0, Token).GetAsyncEnumerator(Token);
}
