using System.Buffers;
using System.Runtime.CompilerServices;

namespace AssistedMessaging.Text;

/// <summary>A folded view of a text, and for each of its characters where it came from.</summary>
/// <remarks>Offsets are kept as runs: as long as each character of the view stands for as many code units as the one before, no run is added.</remarks>
internal sealed class FoldedText : IDisposable
{
    private const int Spare = 32;

    private char[] _chars = [];
    private Run[] _runs = [];
    private int _runCount;
    private int _lastRun;

    /// <summary>An empty view that takes its buffers when it is filled.</summary>
    public FoldedText()
    {
    }

    public FoldedText(int capacity) => Reserve(capacity);

    /// <summary>Number of characters in the view.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text had characters that a reader cannot see, other than soft hyphens and accents.</summary>
    public bool HasHidden { get; set; }

    /// <summary>Whether each character of the view stands where it stood in the source.</summary>
    public bool IsInPlace => _runCount == 0 || (_runCount == 1 && _runs[0] is { View: 0, Source: 0, Unit: 1 });

    /// <summary>The view.</summary>
    public Span<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>Where in the source a stretch of the view stands.</summary>
    public TextSpan ToSource(int start, int length)
    {
        if (length == 0)
            return new TextSpan(start < Length ? Find(start).SourceOf(start) : 0, 0);

        var last = Find(start + length - 1);
        return TextSpan.FromBounds(Find(start).SourceOf(start), last.SourceOf(start + length - 1) + last.Unit);
    }

    /// <summary>Adds one character that stands for <paramref name="sourceLength"/> code units from <paramref name="source"/> on.</summary>
    public void Append(char c, int source, int sourceLength)
    {
        Reserve(1);
        Continue(source, sourceLength);
        _chars[Length++] = c;
    }

    /// <summary>Adds characters that stand for themselves.</summary>
    public void Append(ReadOnlySpan<char> run, int source)
    {
        if (run.Length == 0)
            return;
        run.CopyTo(Extend(run.Length, source));
        Length += run.Length;
    }

    /// <summary>Adds a stretch of another view as it is; offsets lead back to that view's source.</summary>
    public void Append(FoldedText view, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var run = view.Find(at);
            var stop = Math.Min(end, view._lastRun + 1 < view._runCount ? view._runs[view._lastRun + 1].View : view.Length);
            if (run.Unit == 1)
                Append(view.Chars[at..stop], run.SourceOf(at));
            for (; at < stop && run.Unit != 1; at++)
                Append(view._chars[at], run.SourceOf(at), run.Unit);
            at = stop;
        }
    }

    /// <summary>Room for characters that will stand for one code unit each; <see cref="Advance"/> then says how many there are.</summary>
    public Span<char> Extend(int count, int source)
    {
        Reserve(count);
        Continue(source, 1);
        return _chars.AsSpan(Length);
    }

    /// <summary>Takes over what was written into the room.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Wipes the view and keeps its buffers for the next text.</summary>
    public void Clear()
    {
        Chars.Clear();
        (Length, _runCount, _lastRun, HasHidden) = (0, 0, 0, false);
    }

    public void Dispose()
    {
        Clear();
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        if (_runs.Length > 0)
            ArrayPool<Run>.Shared.Return(_runs);
        (_chars, _runs) = ([], []);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Continue(int source, int unit)
    {
        if (_runCount > 0 && _runs[_runCount - 1] is var last && last.Unit == unit && last.SourceOf(Length) == source)
            return;
        if (_runCount > 0 && _runs[_runCount - 1].View == Length)
            _runCount--;
        if (_runCount == _runs.Length)
            Grow(ref _runs, _runCount, Math.Max(64, _runCount * 2));
        _runs[_runCount++] = new Run(Length, source, unit);
    }

    /// <summary>The run of a character; texts are mostly asked from start to end, so the run found last is tried first.</summary>
    private Run Find(int at)
    {
        if (_runs[_lastRun].View > at)
            _lastRun = 0;
        if (_lastRun + 1 < _runCount && _runs[_lastRun + 1].View <= at)
        {
            var (low, high) = (_lastRun + 1, Math.Min(_runCount, _lastRun + 5));
            if (_runs[high - 1].View <= at)
                high = _runCount;
            while (high - low > 1)
            {
                var middle = (low + high) / 2;
                if (_runs[middle].View <= at)
                    low = middle;
                else
                    high = middle;
            }

            _lastRun = low;
        }

        return _runs[_lastRun];
    }

    private void Reserve(int count)
    {
        if (Length + count + Spare > _chars.Length)
            Grow(ref _chars, Length, Math.Max(Length + count + Spare, _chars.Length * 2));
    }

    private static void Grow<T>(ref T[] buffer, int used, int size)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        buffer.AsSpan(0, used).CopyTo(larger);
        if (buffer.Length > 0)
            ArrayPool<T>.Shared.Return(buffer, clearArray: typeof(T) == typeof(char));
        buffer = larger;
    }

    /// <summary>Characters of the view from <paramref name="View"/> on, each of which stands for <paramref name="Unit"/> code units.</summary>
    private readonly record struct Run(int View, int Source, int Unit)
    {
        public int SourceOf(int at) => Source + ((at - View) * Unit);
    }
}
