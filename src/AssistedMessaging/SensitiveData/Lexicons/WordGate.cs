using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A small filter in front of an index of words: of ordinary words it lets few through, and none of the index's own is stopped.</summary>
/// <remarks>
/// Whole words and beginnings are known by their first four letters, which lead to one number: half of its bits say which kinds of rest a whole word has, by
/// its length and next letters, the other half which fifth letters a beginning goes on with. Ends are known by their last five letters, one bit each.
/// </remarks>
/// <param name="salt">An odd number; with another one, other ordinary words happen to be let through.</param>
/// <param name="startBits">How many lists of beginnings there are, as a power of two: fewer take less of the processor's caches, more let less through.</param>
internal sealed class WordGate(ulong salt, int startBits)
{
    /// <summary>Salts to choose from.</summary>
    public static readonly ulong[] Salts =
    [
        0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3, 0x589965CC75374CC3, 0xBF58476D1CE4E5B9,
    ];

    /// <summary>Number of lists of ends, by their last five.</summary>
    public const int EndLists = 1 << EndBits;

    private const int KeyLetters = 4;
    private const int EndBits = 14;
    private const ulong FiveLetters = 0xFF_FFFF_FFFF;

    /// <summary>Bits for the rests of whole words; as many for the fifth letters of beginnings follow.</summary>
    private const int Kinds = 32;
    private const ulong AnyFifth = 0xFFFFFFFF_00000000;

    /// <summary>The bytes of all letters and digits: ASCII, one that others share, and Greek.</summary>
    private const string AnyLetter = "abcdefghijklmnopqrstuvwxyz0123456789\u00FF"
        + "\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
        + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9";

    private readonly int _startShift = 32 - startBits;
    private readonly ulong[] _starts = new ulong[1 << startBits];
    private readonly ulong[] _ends = new ulong[EndLists / 64];

    /// <summary>1 when the index may have something for the word, otherwise 0.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayPass(ref readonly byte word, int length)
    {
        var letters = First(in word, length);
        var kinds = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_starts), StartKey(letters));
        var end = EndKey(in word, length);
        var ends = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), end >> 6) >> (int)end;
        return (int)((kinds >> Rest(letters, length)) | (kinds >> Fifth(letters)) | (ends & ((uint)(WordPattern.ShortestTail - length) >> 31))) & 1;
    }

    /// <summary>The first eight letters, or all when there are fewer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ref readonly byte word, int length)
    {
        // Neither a branch here nor below: how long a word is cannot be foreseen.
        var missing = 8 - length;
        var shift = 8 * (missing & ~(missing >> 31));
        return Unsafe.ReadUnaligned<ulong>(in word) << shift >> shift;
    }

    /// <summary>A hash of a whole word by its first eight letters and its length.</summary>
    public ulong Hash(ulong letters, int length) => (letters + (ulong)length) * salt;

    /// <summary>Whether the word may begin with a stem, and where the list of those of four letters and more is.</summary>
    public bool MayStart(ulong letters, out int list)
    {
        list = (int)StartKey(letters);
        return ((_starts[list] >> Fifth(letters)) & 1) != 0;
    }

    /// <summary>Whether the word may end in a tail, and where the tails' list is.</summary>
    public bool MayEnd(ref readonly byte word, int length, out int list)
    {
        list = (int)EndKey(in word, length);
        return ((_ends[list >> 6] >> list) & 1) != 0 && length > WordPattern.ShortestTail;
    }

    /// <summary>Lets a word, a stem or a tail through.</summary>
    /// <exception cref="FormatException">It is too short to be looked up by.</exception>
    public void Add(ReadOnlySpan<byte> letters, WordPatternKind kind)
    {
        if (letters.Length < (kind == WordPatternKind.Stem ? WordPattern.ShortestStem : kind == WordPatternKind.Tail ? WordPattern.ShortestTail : 1))
            throw new FormatException("A word of a lexicon is too short to be looked up by.");

        Span<byte> padded = stackalloc byte[64];
        padded.Clear();
        letters.CopyTo(padded[8..]);
        var first = First(in padded[8], letters.Length);
        switch (kind)
        {
            case WordPatternKind.Tail:
                var end = EndKey(in padded[8], letters.Length);
                _ends[end >> 6] |= 1UL << (int)end;
                break;
            case WordPatternKind.Stem when letters.Length > KeyLetters:
                _starts[StartKey(first)] |= 1UL << Fifth(first);
                break;
            case WordPatternKind.Stem when letters.Length == KeyLetters:
                _starts[StartKey(first)] |= AnyFifth;
                break;
            case WordPatternKind.Stem:
                _starts[StartKey(first)] |= AnyFifth;
                foreach (var next in AnyLetter)
                    _starts[StartKey(first | ((ulong)next << (8 * letters.Length)))] |= AnyFifth;
                break;
            default:
                _starts[StartKey(first)] |= 1UL << Rest(first, letters.Length);
                break;
        }
    }

    private uint StartKey(ulong letters) => ((uint)letters * (uint)salt) >> _startShift;

    private int Rest(ulong letters, int length) => (int)((((uint)(letters >> 32) + (uint)length) * (uint)salt) >> 27);

    private static int Fifth(ulong letters) => Kinds | ((int)(letters >> 32) & (Kinds - 1));

    private uint EndKey(ref readonly byte word, int length) =>
        (uint)(((Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in word), length - 8)) | FiveLetters >> 16) * salt) >> (64 - EndBits));
}
