namespace AssistedMessaging.Testing.Tests;

public sealed class ManualTimeProviderTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void Nothing_but_a_call_moves_the_clock()
    {
        var start = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(2));
        var time = new ManualTimeProvider(start);

        time.Advance(Second);

        Assert.Equal(start + Second, time.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, time.GetUtcNow().Offset);
        Assert.Equal(Second, time.GetElapsedTime(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => time.Advance(-Second));
    }

    [Fact]
    public void Timers_run_in_the_order_of_their_due_times_and_see_them_on_the_clock()
    {
        var time = new ManualTimeProvider();
        DateTimeOffset start = time.GetUtcNow();
        List<string> ran = [];
        using ITimer third = time.CreateTimer(_ => ran.Add($"c{(time.GetUtcNow() - start).Seconds}"), null, 3 * Second, Timeout.InfiniteTimeSpan);
        using ITimer first = time.CreateTimer(_ => ran.Add($"a{(time.GetUtcNow() - start).Seconds}"), null, Second, Timeout.InfiniteTimeSpan);
        using ITimer second = time.CreateTimer(_ => ran.Add($"b{(time.GetUtcNow() - start).Seconds}"), null, Second, Timeout.InfiniteTimeSpan);

        time.Advance(5 * Second);

        Assert.Equal(["a1", "b1", "c3"], ran);
        Assert.Equal(start + (5 * Second), time.GetUtcNow());
        Assert.Equal(0, time.ActiveTimers);
    }

    [Fact]
    public void A_periodic_timer_runs_once_a_period_until_it_is_disposed_of()
    {
        var time = new ManualTimeProvider();
        int runs = 0;
        ITimer timer = time.CreateTimer(_ => runs++, null, Second, 2 * Second);

        time.Advance(6 * Second);
        timer.Dispose();
        time.Advance(6 * Second);

        Assert.Equal(3, runs);
        Assert.False(timer.Change(Second, Second));
    }

    [Fact]
    public void A_timer_that_another_sets_runs_in_the_same_advance_if_it_is_due()
    {
        var time = new ManualTimeProvider();
        List<ITimer> timers = [];
        int ran = 0;
        timers.Add(time.CreateTimer(
            _ => timers.Add(time.CreateTimer(_ => ran++, null, Second, Timeout.InfiniteTimeSpan)), null, Second, Timeout.InfiniteTimeSpan));

        time.Advance(2 * Second);

        Assert.Equal(1, ran);
    }

    [Fact]
    public void Setting_the_wall_clock_runs_no_timer_and_moves_no_timestamp()
    {
        var time = new ManualTimeProvider();
        int ran = 0;
        using ITimer timer = time.CreateTimer(_ => ran++, null, Second, Timeout.InfiniteTimeSpan);

        time.SetUtcNow(time.GetUtcNow().AddDays(-1));
        time.SetUtcNow(time.GetUtcNow().AddDays(7));
        int ranBefore = ran;
        time.Advance(Second);

        Assert.Equal(0, ranBefore);
        Assert.Equal(1, ran);
        Assert.Equal(Second.Ticks, time.GetTimestamp());
    }

    [Fact]
    public async Task A_test_can_wait_until_code_under_test_waits()
    {
        var time = new ManualTimeProvider();
        CancellationToken token = TestContext.Current.CancellationToken;
        Task waiting = time.WhenTimersAsync(2, token);
        bool early = waiting.IsCompleted;
        using var first = new CancellationTokenSource(Second, time);
        using var second = new CancellationTokenSource(Second, time);

        await waiting;
        time.Advance(Second);

        Assert.False(early);
        Assert.True(first.IsCancellationRequested && second.IsCancellationRequested);
    }

    [Fact]
    public async Task A_wait_for_timers_can_be_cancelled()
    {
        var time = new ManualTimeProvider();
        using var source = new CancellationTokenSource();
        Task waiting = time.WhenTimersAsync(1, source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
