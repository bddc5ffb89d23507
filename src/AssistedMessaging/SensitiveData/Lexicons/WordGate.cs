using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A small filter in front of an index of words: of ordinary words it lets few through, and none of the index's own is stopped.</summary>
/// <remarks>
/// Whole words are known by their first eight letters and their length, beginnings by their first five letters (or all, when there are fewer), ends by their
/// last five. Each is one bit in a table.
/// </remarks>
/// <param name="salt">An odd number; with another one, other ordinary words happen to be let through.</param>
internal sealed class WordGate(ulong salt)
{
    /// <summary>Salts to choose from.</summary>
    public static readonly ulong[] Salts =
    [
        0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F,
    ];

    /// <summary>By so many letters a stem or tail is known.</summary>
    public const int KeyLetters = 5;

    /// <summary>The bits of five letters.</summary>
    public const ulong FiveLetters = 0xFF_FFFF_FFFF;

    /// <summary>Number of lists of stems with one key, and of tails.</summary>
    public const int Lists = 1 << (PartBits - ListShift);

    private const int ShortLetters = 4;
    private const int WholeBits = 19;
    private const int PartBits = 18;
    private const int ListShift = 6;

    /// <summary>The bytes of all letters and digits: ASCII, one that others share, and Greek.</summary>
    private const string AnyLetter = "abcdefghijklmnopqrstuvwxyz0123456789\u00FF"
        + "\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
        + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9";

    private readonly ulong[] _wholes = new ulong[(1 << WholeBits) / 64];
    private readonly ulong[] _parts = new ulong[(1 << PartBits) / 64];

    /// <summary>Whether the index may have anything for the word.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayPass(ref readonly byte word, int length)
    {
        var letters = First(in word, length);
        ref var parts = ref MemoryMarshal.GetArrayDataReference(_parts);
        var whole = WholeKey(letters, length);
        var five = StartKey(letters & FiveLetters);
        var four = ShortKey(letters);
        var tail = EndKey(in word, length);
        var mayEnd = length > WordPattern.ShortestTail ? 1UL : 0;
        var bits = (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_wholes), whole >> 6) >> (int)whole) | (Unsafe.Add(ref parts, five >> 6) >> (int)five)
            | (Unsafe.Add(ref parts, four >> 6) >> (int)four) | ((Unsafe.Add(ref parts, tail >> 6) >> (int)tail) & mayEnd);
        return (bits & 1) != 0;
    }

    /// <summary>The first eight letters, or all when there are fewer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ref readonly byte word, int length)
    {
        var shift = Math.Max(0, 64 - (8 * length));
        return Unsafe.ReadUnaligned<ulong>(in word) << shift >> shift;
    }

    /// <summary>A hash of a whole word by its first eight letters and its length.</summary>
    public ulong Hash(ulong letters, int length) => (letters + (ulong)length) * salt;

    /// <summary>Whether a stem of five letters and more may begin with the word's first five, and where its list is.</summary>
    public bool MayStart(ulong letters, out int list) => Has(StartKey(letters & FiveLetters), out list);

    /// <summary>Whether the word may begin with a shorter stem, and where the list of those of four letters is.</summary>
    public bool MayStartShort(ulong letters, out int list) => Has(ShortKey(letters), out list);

    /// <summary>Whether the word may end in a tail, and where the tails' list is.</summary>
    public bool MayEnd(ref readonly byte word, int length, out int list) => Has(EndKey(in word, length), out list) && length > WordPattern.ShortestTail;

    /// <summary>Where the list of a tail is.</summary>
    public int EndList(ref readonly byte tail, int length) => (int)(EndKey(in tail, length) >> ListShift);

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
                Set(EndKey(in first, letters.Length));
                break;
            case WordPatternKind.Stem when letters.Length >= KeyLetters:
                Set(StartKey(First(in first, letters.Length) & FiveLetters));
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
        Set(ShortKey(First(in padded[0], length)));
        foreach (var next in length < ShortLetters ? AnyLetter : "")
        {
            padded[length] = (byte)next;
            Set(ShortKey(First(in padded[0], length + 1)));
        }
    }

    private void Set(uint key) => _parts[key >> 6] |= 1UL << (int)key;

    private bool Has(uint key, out int list)
    {
        list = (int)(key >> ListShift);
        return ((_parts[key >> 6] >> (int)key) & 1) != 0;
    }

    private uint WholeKey(ulong letters, int length) => (uint)(((letters + (ulong)length) * salt) >> (64 - WholeBits));

    private uint StartKey(ulong fiveLetters) => (uint)((fiveLetters * salt) >> (64 - PartBits));

    private uint ShortKey(ulong letters) => ((uint)letters * (uint)salt) >> (32 - PartBits);

    private uint EndKey(ref readonly byte word, int length) =>
        (uint)(((Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in word), length - 8)) | FiveLetters >> 16) * salt) >> (64 - PartBits));
}
