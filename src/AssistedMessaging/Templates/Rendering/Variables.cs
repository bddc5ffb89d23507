namespace AssistedMessaging.Templates.Rendering;

/// <summary>The template's own variables, each with the reads that its value rests on.</summary>
internal sealed class Variables(ReadLog log)
{
    private Slot[] _slots = [];
    private int _count;

    public void Reset(int count)
    {
        Array.Clear(_slots, 0, Math.Min(_count, _slots.Length));
        if (_slots.Length < count)
            _slots = new Slot[count];
        _count = count;
    }

    public Value Read(int slot)
    {
        ref readonly var variable = ref _slots[slot];
        if (!variable.Reads.IsEmpty)
            log.Add(variable.Reads);
        return log.Read(variable.Value);
    }

    /// <summary>The value without noting a read; for walking a list item by item.</summary>
    public Slot Peek(int slot) => _slots[slot];

    public void Assign(int slot, in Value value, LogSlice reads) => _slots[slot] = new(value, log.Compact(reads));

    public void Restore(int slot, in Slot saved) => _slots[slot] = saved;

    /// <summary>Sets these variables to what was saved, or to nothing, and gives what they held.</summary>
    public Slot[] Exchange(int[] slots, Slot[]? saved)
    {
        if (slots.Length == 0)
            return [];

        var held = new Slot[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            held[i] = _slots[slots[i]];
            _slots[slots[i]] = saved is null ? default : saved[i];
        }

        return held;
    }

    /// <summary>Whatever these variables hold now could have been decided by those reads.</summary>
    public void Taint(ReadOnlySpan<int> slots, LogSlice reads)
    {
        if (reads.IsEmpty)
            return;

        foreach (var slot in slots)
        {
            ref var variable = ref _slots[slot];
            var mark = log.Position;
            log.Add(variable.Reads);
            log.Add(reads);
            variable = new(variable.Value, log.Compact(log.Since(mark)));
        }
    }

    internal readonly record struct Slot(Value Value, LogSlice Reads);
}
