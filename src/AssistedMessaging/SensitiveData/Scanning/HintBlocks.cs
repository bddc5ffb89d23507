using System.Numerics;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Which stretches of a text have a hint of a disguise; their neighbours are looked at with them.</summary>
internal sealed class HintBlocks
{
    private const int Size = 64;

    /// <summary>How many stretches on either side belong to a window.</summary>
    private const int Margin = 2;

    private ulong[] _bits = new ulong[1];
    private int _length;

    /// <summary>Whether there is any hint.</summary>
    public bool Any { get; private set; }

    /// <summary>Starts with a text without hints.</summary>
    public void Reset(int length)
    {
        _length = length;
        Any = false;
        var count = (length / Size / 64) + 1;
        if (_bits.Length < count)
            _bits = new ulong[count];
        else
            _bits.AsSpan(0, count).Clear();
    }

    /// <summary>Notes a hint.</summary>
    public void Add(int position)
    {
        Any = true;
        var block = position / Size;
        _bits[block >> 6] |= 1UL << block;
    }

    /// <summary>Reads one window.</summary>
    /// <param name="block">0 at first; afterwards where the next window may start.</param>
    /// <param name="window">The window.</param>
    /// <returns>False when there are no more.</returns>
    public bool NextWindow(ref int block, out TextSpan window)
    {
        window = default;
        var first = NextSet(block);
        if (first < 0)
            return false;

        var last = first;
        for (var next = NextSet(last + 1); next >= 0 && next - last <= (2 * Margin) + 1; next = NextSet(last + 1))
            last = next;
        block = last + 1;
        window = TextSpan.FromBounds(Math.Max(0, (first - Margin) * Size), Math.Min(_length, (last + Margin + 1) * Size));
        return true;
    }

    private int NextSet(int from)
    {
        for (var index = from >> 6; index < _bits.Length && index * 64 * Size <= _length; index++)
        {
            var bits = _bits[index] & (index == from >> 6 ? ulong.MaxValue << from : ulong.MaxValue);
            if (bits != 0)
                return (index * 64) + BitOperations.TrailingZeroCount(bits);
        }

        return -1;
    }
}
