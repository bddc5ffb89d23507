namespace AssistedMessaging.Templates.Rendering;

/// <summary>Branches and loops that fields decided, with the output that each governs.</summary>
internal sealed class DecisionLog
{
    private Entry[] _entries = new Entry[64];

    public int Count { get; private set; }

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, Count);

    /// <summary>
    /// Notes a decision that rests on some field; its end follows with <see cref="Close"/>.
    /// The <paramref name="jumpLoop"/> is the loop that a <c>break</c> or <c>continue</c> inside would leave, or 0.
    /// </summary>
    public void Add(LogSlice reads, bool taken, int position, int offset, int jumpLoop)
    {
        if (reads.IsEmpty)
            return;
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count++] = new(position, position, reads, taken, offset, jumpLoop);
    }

    /// <summary>The decisions from <paramref name="first"/> up to <paramref name="last"/> govern the output up to <paramref name="end"/>.</summary>
    public void Close(int first, int last, int end)
    {
        for (var i = first; i < last; i++)
            _entries[i] = _entries[i] with { End = end };
    }

    /// <summary>Decisions about leaving a loop govern everything up to the loop's end; their reads are added to the log.</summary>
    public LogSlice CloseLoop(int first, int loop, int end, ReadLog log)
    {
        var mark = log.Position;
        for (var i = first; i < Count; i++)
        {
            if (_entries[i].JumpLoop != loop)
                continue;
            _entries[i] = _entries[i] with { End = end };
            log.Add(_entries[i].Reads);
        }

        return log.Compact(log.Since(mark));
    }

    /// <summary>
    /// A capture has taken its text away: what was decided inside is in the captured text's reads, except for jumps out of the capture.
    /// </summary>
    public void EndCapture(int first, int start, int oldestInnerLoop)
    {
        var kept = first;
        for (var i = first; i < Count; i++)
        {
            if (_entries[i].JumpLoop > 0 && _entries[i].JumpLoop < oldestInnerLoop)
                _entries[kept++] = _entries[i] with { Start = start, End = start };
        }

        Count = kept;
    }

    /// <summary>Takes the decisions since then back.</summary>
    public void Rewind(int count) => Count = count;

    public void Clear()
    {
        if (_entries.Length > 8_192)
            _entries = new Entry[64];
        Count = 0;
    }

    internal readonly record struct Entry(int Start, int End, LogSlice Reads, bool Taken, int Offset, int JumpLoop);
}
