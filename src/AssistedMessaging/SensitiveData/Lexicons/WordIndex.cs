using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Numbers entries by their word: whole words, beginnings and ends of words, all looked up in one go by the bytes of a word in lower case.</summary>
/// <remarks>A gate of two small bit tables stops nearly every word of ordinary text. What it lets through is looked up by hash and compared letter by letter.</remarks>
internal sealed class WordIndex
{
    /// <summary>Most entries that one word can have.</summary>
    public const int MostFound = 12;

    private const int LongestWord = 40;

    private readonly WordGate _gate = new();

    /// <summary>By hash: sixteen other bits of the hash, and the number of the word plus one; 0 = free.</summary>
    private readonly uint[] _slots;
    private readonly WordPattern[] _words;

    /// <summary>An index of words, numbered in their order. No word may stand there twice.</summary>
    /// <exception cref="FormatException">A word is too short to be looked up by, or there are too many.</exception>
    public WordIndex(IEnumerable<WordPattern> words)
    {
        _words = [.. words];
        if (_words.Length >= ushort.MaxValue)
            throw new FormatException("The lexicons have more words than an index can number.");
        _slots = new uint[(int)BitOperations.RoundUpToPowerOf2((uint)(_words.Length * 4 / 3) + 8)];
        for (var i = 0; i < _words.Length; i++)
            Add(i);
    }

    /// <summary>Whether the gate lets a word through; false means that <see cref="Find"/> finds nothing.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ref readonly byte word, int length) => _gate.MayPass(in word, length);

    /// <summary>Finds the entries of a word.</summary>
    /// <param name="word">The letters; eight bytes can be read from there on and before the last.</param>
    /// <param name="found">Receives the numbers of the entries, at most <see cref="MostFound"/>.</param>
    /// <returns>Their number.</returns>
    public int Find(ReadOnlySpan<byte> word, Span<int> found)
    {
        if (word.Length == 0)
            return 0;

        ref readonly var first = ref MemoryMarshal.GetReference(word);
        var count = 0;
        if (word.Length <= LongestWord && _gate.MayBeWhole(in first, word.Length))
            Look(word, WordPatternKind.Whole, found, ref count);
        for (var stems = _gate.StemLengths(in first, word.Length); stems != 0; stems &= stems - 1)
        {
            var length = BitOperations.TrailingZeroCount(stems);
            if (length <= word.Length)
                Look(word[..length], WordPatternKind.Stem, found, ref count);
        }

        for (var tails = word.Length <= LongestWord ? _gate.TailLengths(in first, word.Length) : 0; tails != 0; tails &= tails - 1)
        {
            var length = BitOperations.TrailingZeroCount(tails);
            if (length < word.Length)
                Look(word[^length..], WordPatternKind.Tail, found, ref count);
        }

        return count;
    }

    private static ulong Hash(ReadOnlySpan<byte> word, WordPatternKind kind)
    {
        ref readonly var at = ref MemoryMarshal.GetReference(word);
        var left = word.Length;
        var hash = ((ulong)left << 8) + (ulong)kind;
        for (; left > 8; left -= 8)
        {
            hash = Mix(hash ^ Unsafe.ReadUnaligned<ulong>(in at));
            at = ref Unsafe.Add(ref Unsafe.AsRef(in at), 8);
        }

        return Mix(hash ^ (Unsafe.ReadUnaligned<ulong>(in at) << (64 - (8 * left))));
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 29);
    }

    private void Look(ReadOnlySpan<byte> word, WordPatternKind kind, Span<int> found, ref int count)
    {
        var mask = _slots.Length - 1;
        var hash = Hash(word, kind);
        for (var at = (int)hash & mask; _slots[at] is not 0 and var slot; at = (at + 1) & mask)
        {
            var number = (int)(slot & ushort.MaxValue) - 1;
            if (slot >> 16 == hash >> 48 && _words[number].Is(word, kind) && count < found.Length)
            {
                found[count++] = number;
                return;
            }
        }
    }

    private void Add(int index)
    {
        var word = _words[index];
        Span<byte> padded = stackalloc byte[LongestWord + 8];
        word.Bytes.CopyTo(padded);
        var length = word.Bytes.Length;
        _gate.Add(padded[..length], word.Kind);
        var mask = _slots.Length - 1;
        var hash = Hash(padded[..length], word.Kind);
        var at = (int)hash & mask;
        while (_slots[at] != 0)
            at = (at + 1) & mask;
        _slots[at] = ((uint)(hash >> 48) << 16) | (uint)(index + 1);
    }
}
