using Microsoft.Extensions.Logging;

namespace AssistedMessaging.Tests.Privacy;

/// <summary>Keeps every line at every level, with the exception's text.</summary>
internal sealed class CapturedLog : ILogger
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lock)
                return [.. _lines];
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Add($"{logLevel} {eventId.Id} {formatter(state, exception)} {state} {exception}");

    private void Add(string line)
    {
        lock (_lock)
            _lines.Add(line);
    }
}
