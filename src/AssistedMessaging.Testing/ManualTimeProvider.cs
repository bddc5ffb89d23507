namespace AssistedMessaging.Testing;

/// <summary>A clock that a test moves by hand. Timers, and so <c>Task.Delay</c> with this provider, run when the clock passes them.</summary>
/// <remarks>
/// Timers run on the thread that calls <see cref="Advance"/>, in the order of their due times, those with the same due time in the order in which
/// they were set; while one runs, the clock shows its due time. The local time zone is UTC. Safe for use by several threads at once.
/// </remarks>
public sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(int Count, TaskCompletionSource Source)> _waiters = [];
    private DateTimeOffset _start;
    private TimeSpan _elapsed;
    private long _order;

    /// <summary>A clock that stands still at a time.</summary>
    /// <param name="now">What the clock shows; null = 2026-01-05 09:00 UTC, a Monday.</param>
    public ManualTimeProvider(DateTimeOffset? now = null) =>
        _start = (now ?? new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)).ToUniversalTime();

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers that are set and have not run out.</summary>
    public int ActiveTimers
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _start + _elapsed;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _elapsed.Ticks;
        }
    }

    /// <summary>Sets the wall clock, forwards or backwards, as an operator does. No time passes, so no timer runs.</summary>
    /// <param name="now">What the clock shows from now on.</param>
    public void SetUtcNow(DateTimeOffset now)
    {
        lock (_lock)
        {
            _start = now.ToUniversalTime() - _elapsed;
        }
    }

    /// <summary>Lets time pass and runs every timer that falls due, including those that earlier ones set.</summary>
    /// <param name="time">How much time passes, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        TimeSpan target;
        lock (_lock)
        {
            target = _elapsed + time;
        }

        while (NextDue(target) is { } timer)
        {
            timer.Run();
        }
    }

    /// <summary>Waits until code under test has set at least so many timers, so that a test knows when to advance.</summary>
    /// <param name="count">How many timers must be set at one time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WhenTimersAsync(int count, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_timers.Count >= count)
            {
                return Task.CompletedTask;
            }

            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((count, source));
            return source.Task.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Set(ManualTimer timer, TimeSpan? dueIn, TimeSpan period)
    {
        List<TaskCompletionSource> reached = [];
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueIn is { } due)
            {
                timer.Schedule(_elapsed + due, period, _order++);
                _timers.Add(timer);
            }

            for (int i = _waiters.Count - 1; i >= 0; i--)
            {
                if (_timers.Count >= _waiters[i].Count)
                {
                    reached.Add(_waiters[i].Source);
                    _waiters.RemoveAt(i);
                }
            }
        }

        reached.ForEach(source => source.TrySetResult());
    }

    // Takes the next due timer off the list, or puts it back one period later, and moves the clock to its due time.
    private ManualTimer? NextDue(TimeSpan target)
    {
        lock (_lock)
        {
            ManualTimer? next = _timers.Where(timer => timer.Due <= target).MinBy(timer => (timer.Due, timer.Order));
            TimeSpan reached = next?.Due ?? target;
            _elapsed = reached > _elapsed ? reached : _elapsed;
            if (next is null)
            {
                return null;
            }

            if (next.Period > TimeSpan.Zero)
            {
                next.Schedule(next.Due + next.Period, next.Period, _order++);
            }
            else
            {
                _timers.Remove(next);
            }

            return next;
        }
    }
}
