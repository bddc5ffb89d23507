using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A small filter in front of an index of words: of ordinary words it lets few through, and none of the index's own is stopped.</summary>
/// <remarks>
/// Whole words and ends are kept in blocked Bloom filters (F. Putze, P. Sanders, J. Singler, "Cache-, Hash- and Space-Efficient Bloom Filters", 2007): two
/// bits of one number for each. Beginnings have a number for their first four letters, with a bit for them and what follows: up to the fifth letter,
/// or to the seventh, if they are that long.
/// </remarks>
internal sealed class WordGate
{
    /// <summary>Bits of the filters for each of their words; one in fifty others passes.</summary>
    private const int BitsForWord = 16;

    private const int KeyLetters = 4;
    private const int ShortLetters = 5;
    private const int LongLetters = 7;
    private const int EndLetters = 5;
    private const int EndBits = 8;
    private const ulong Salt = 0x9E3779B97F4A7C15;
    private const ulong RestSalt = 0xC2B2AE3D27D4EB4F;

    /// <summary>The bytes of all letters and digits: ASCII, one that others share, and Greek.</summary>
    private const string AnyLetter = "abcdefghijklmnopqrstuvwxyz0123456789\u00FF"
        + "\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
        + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9";

    private readonly ulong[] _wholes;
    private readonly ulong[] _starts;
    private readonly ulong[] _ends = new ulong[1 << EndBits];
    private readonly int _wholeShift;
    private readonly int _startShift;

    /// <summary>A gate for so many words of each kind.</summary>
    public WordGate(int wholes, int stems)
    {
        _wholes = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, wholes * BitsForWord / 64))];
        _starts = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, stems))];
        _wholeShift = 64 - BitOperations.Log2((uint)_wholes.Length);
        _startShift = 64 - BitOperations.Log2((uint)_starts.Length);
    }

    /// <summary>Number of lists of beginnings, by their first four letters.</summary>
    public int StartLists => _starts.Length;

    /// <summary>Whether the index may have something for the word.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    /// <returns>Bit 0: anything; bit 1: a beginning or an end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayPass(ref readonly byte word, int length)
    {
        var letters = First(in word, length);
        var hash = Hash(letters, length);
        var wholes = At(_wholes, hash >> _wholeShift);
        var starts = At(_starts, (ulong)StartKey(letters));
        var end = EndHash(in word, length);
        var ends = At(_ends, end >> (64 - EndBits));
        var others = (starts >> Rest(letters, KeyLetters)) | (starts >> Rest(letters, ShortLetters)) | (starts >> Rest(letters, LongLetters))
            | ((ends >> (int)(end >> 32)) & (ends >> (int)(end >> 38)) & ((uint)(EndLetters - length) >> 31));
        return (int)(((wholes >> (int)(hash >> 32)) & (wholes >> (int)(hash >> 38)) & 1) | ((others & 1) * 3));
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
    public static ulong Hash(ulong letters, int length) => (letters + (ulong)length) * Salt;

    /// <summary>A hash of the last five letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EndHash(ref readonly byte word, int length) =>
        (Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in word), length - 8)) >> (64 - (8 * EndLetters))) * Salt;

    /// <summary>Where the list is of beginnings with the first four of these letters.</summary>
    public int StartKey(ulong letters) => (int)((letters << (64 - (8 * KeyLetters))) * Salt >> _startShift);

    /// <summary>Lets a word, a stem of three letters or more or a tail of five or more through.</summary>
    public void Add(ref readonly byte word, int length, WordPatternKind kind)
    {
        var letters = First(in word, length);
        switch (kind)
        {
            case WordPatternKind.Tail:
                var end = EndHash(in word, length);
                _ends[end >> (64 - EndBits)] |= Bits(end);
                break;
            case WordPatternKind.Stem:
                foreach (var first in StartsOf(letters, length))
                    _starts[StartKey(first)] |= 1UL << Rest(first, length <= KeyLetters ? KeyLetters : length < LongLetters ? ShortLetters : LongLetters);
                break;
            default:
                var hash = Hash(letters, length);
                _wholes[hash >> _wholeShift] |= Bits(hash);
                break;
        }
    }

    /// <summary>The letters that words with such a beginning may start with, at least four of them.</summary>
    public static IEnumerable<ulong> StartsOf(ulong letters, int length) =>
        length >= KeyLetters ? [letters] : AnyLetter.Select(next => letters | ((ulong)next << (8 * length))).Prepend(letters);

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 32)) | (1UL << (int)(hash >> 38));

    private static int Rest(ulong letters, int count) => (int)((letters << (64 - (8 * count))) * RestSalt >> 58);

    private static ulong At(ulong[] table, ulong place) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), (nint)place);
}
