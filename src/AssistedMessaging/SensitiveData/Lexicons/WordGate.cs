using System.Runtime.CompilerServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A small filter in front of an index of words: of ordinary words it lets few through, and none of the index's own is stopped.</summary>
/// <remarks>
/// Whole words are known by their first eight letters and their length, beginnings by their first five letters (or all, when there are fewer), ends by their
/// last five. Each is one bit in a table.
/// </remarks>
internal sealed class WordGate
{
    private const int KeyLetters = 5;
    private const int ShortLetters = 4;
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong FiveLetters = 0xFF_FFFF_FFFF;
    private const int WholeBits = 19;
    private const int PartBits = 17;
    private const int LengthShift = 5;

    /// <summary>The bytes of all letters and digits: ASCII, one that others share, and Greek.</summary>
    private const string AnyLetter = "abcdefghijklmnopqrstuvwxyz0123456789\u00FF"
        + "\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
        + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9";

    private readonly ulong[] _wholes = new ulong[(1 << WholeBits) / 64];
    private readonly ulong[] _parts = new ulong[(1 << PartBits) / 64];

    /// <summary>By the upper bits of a key: the lengths of the stems and tails with such keys, one bit each.</summary>
    private readonly uint[] _lengths = new uint[1 << (PartBits - LengthShift)];

    /// <summary>Whether the index may have anything for the word.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayPass(ref readonly byte word, int length)
    {
        var letters = First(in word, length);
        var whole = WholeKey(letters, length);
        var five = StartKey(letters & FiveLetters);
        var four = ShortKey(letters);
        var tail = EndKey(in word, length);
        return (((_wholes[whole >> 6] >> (int)whole) | (_parts[five >> 6] >> (int)five) | (_parts[four >> 6] >> (int)four) | (_parts[tail >> 6] >> (int)tail)) & 1) != 0;
    }

    /// <summary>Whether the index may have the word itself.</summary>
    public bool MayBeWhole(ref readonly byte word, int length)
    {
        var whole = WholeKey(First(in word, length), length);
        return ((_wholes[whole >> 6] >> (int)whole) & 1) != 0;
    }

    /// <summary>The lengths of stems that the word may begin with, one bit each.</summary>
    public uint StemLengths(ref readonly byte word, int length)
    {
        var letters = First(in word, length);
        return Lengths(StartKey(letters & FiveLetters)) | Lengths(ShortKey(letters));
    }

    /// <summary>The lengths of tails that the word may end with, one bit each.</summary>
    public uint TailLengths(ref readonly byte word, int length) => Lengths(EndKey(in word, length));

    /// <summary>Lets a word, a stem or a tail through.</summary>
    /// <exception cref="FormatException">It is too short to be looked up by.</exception>
    public void Add(ReadOnlySpan<byte> letters, WordPatternKind kind)
    {
        if (letters.Length < (kind == WordPatternKind.Stem ? WordPattern.ShortestStem : kind == WordPatternKind.Tail ? WordPattern.ShortestTail : 1))
            throw new FormatException("A word of a lexicon is too short to be looked up by.");

        Span<byte> padded = stackalloc byte[64];
        padded.Clear();
        letters.CopyTo(padded[8..]);
        ref var first = ref padded[8];
        switch (kind)
        {
            case WordPatternKind.Tail:
                Set(EndKey(in first, letters.Length), letters.Length);
                break;
            case WordPatternKind.Stem when letters.Length >= KeyLetters:
                Set(StartKey(First(in first, letters.Length) & FiveLetters), letters.Length);
                break;
            case WordPatternKind.Stem:
                AddShort(padded[8..], letters.Length);
                break;
            default:
                var whole = WholeKey(First(in first, letters.Length), letters.Length);
                _wholes[whole >> 6] |= 1UL << (int)whole;
                break;
        }
    }

    /// <summary>A stem of three letters is known by every fourth letter, and by none.</summary>
    private void AddShort(Span<byte> padded, int length)
    {
        Set(ShortKey(First(in padded[0], length)), length);
        foreach (var next in length < ShortLetters ? AnyLetter : "")
        {
            padded[length] = (byte)next;
            Set(ShortKey(First(in padded[0], length + 1)), length);
        }
    }

    private void Set(uint key, int length)
    {
        _parts[key >> 6] |= 1UL << (int)key;
        _lengths[key >> LengthShift] |= 1u << length;
    }

    private uint Lengths(uint key) => ((_parts[key >> 6] >> (int)key) & 1) != 0 ? _lengths[key >> LengthShift] : 0;

    /// <summary>The first eight letters, or all when there are fewer.</summary>
    private static ulong First(ref readonly byte word, int length)
    {
        var shift = Math.Max(0, 64 - (8 * length));
        return Unsafe.ReadUnaligned<ulong>(in word) << shift >> shift;
    }

    private static uint WholeKey(ulong letters, int length) => (uint)(((letters + (ulong)length) * Factor) >> (64 - WholeBits));

    private static uint StartKey(ulong fiveLetters) => (uint)((fiveLetters * Factor) >> (64 - PartBits));

    private static uint ShortKey(ulong letters) => ((uint)letters * 0x9E3779B1) >> (32 - PartBits);

    private static uint EndKey(ref readonly byte word, int length) =>
        (uint)(((Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in word), length - 8)) | FiveLetters >> 16) * Factor) >> (64 - PartBits));
}
