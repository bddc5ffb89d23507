namespace AssistedMessaging.Testing;

// One timer of a ManualTimeProvider, which guards Due, Period and Order with its own lock.
internal sealed class ManualTimer : ITimer
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly ManualTimeProvider _provider;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private volatile bool _disposed;

    public ManualTimer(ManualTimeProvider provider, TimerCallback callback, object? state)
    {
        _provider = provider;
        _callback = callback;
        _state = state;
    }

    public TimeSpan Due { get; private set; }

    public TimeSpan Period { get; private set; }

    public long Order { get; private set; }

    public void Schedule(TimeSpan due, TimeSpan period, long order) => (Due, Period, Order) = (due, period, order);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime);
        Check(period);
        if (_disposed)
        {
            return false;
        }

        _provider.Set(this, dueTime == Timeout.InfiniteTimeSpan ? null : dueTime, period);
        if (dueTime == TimeSpan.Zero)
        {
            _provider.Advance(TimeSpan.Zero);
        }

        return true;
    }

    public void Run()
    {
        if (!_disposed)
        {
            _callback(_state);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _provider.Set(this, null, Timeout.InfiniteTimeSpan);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Check(TimeSpan time)
    {
        if (time != Timeout.InfiniteTimeSpan && (time < TimeSpan.Zero || time > Longest))
        {
            throw new ArgumentOutOfRangeException(nameof(time));
        }
    }
}
