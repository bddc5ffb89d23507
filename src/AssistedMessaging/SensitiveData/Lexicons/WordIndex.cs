using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Values by word: whole words, beginnings and ends of words, all looked up in one go by the bytes of a word in lower case.</summary>
/// <remarks>
/// A gate of two small bit tables, asked with the first and the last four letters, stops nearly every word of ordinary text. What it lets through is looked
/// up by hash and then compared letter by letter.
/// </remarks>
internal sealed class WordIndex<T>
{
    /// <summary>Most values that one word can have.</summary>
    public const int MostFound = 12;

    private const int LongestWord = 40;
    private const int Letters = 4;
    private const int Keys = 1 << 16;

    private readonly ulong[] _startGate = new ulong[Keys / 64];
    private readonly ulong[] _endGate = new ulong[Keys / 64];

    /// <summary>By key of a word's start: bit 0 = whole words begin so, bit n = stems of n letters do.</summary>
    private readonly uint[] _starts = new uint[Keys];

    /// <summary>By key of a word's end: bit n = tails of n letters end so.</summary>
    private readonly uint[] _ends = new uint[Keys];

    private readonly int[] _slots;
    private readonly (byte[] Letters, WordPatternKind Kind)[] _patterns;
    private readonly T[] _values;

    /// <summary>An index of values by the word they are looked up by.</summary>
    /// <exception cref="FormatException">A word is too short to be looked up by.</exception>
    public WordIndex(IReadOnlyCollection<(WordPattern Word, T Value)> entries)
    {
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 3) + 8)];
        _patterns = [.. entries.Select(e => (Encoding.ASCII.GetBytes(e.Word.Letters), e.Word.Kind))];
        _values = [.. entries.Select(e => e.Value)];
        for (var i = 0; i < _patterns.Length; i++)
            Add(i);
    }

    /// <summary>The value at an index that <see cref="Find"/> gave.</summary>
    public T this[int index] => _values[index];

    /// <summary>Whether the gate lets a word through; false means that <see cref="Find"/> finds nothing.</summary>
    /// <param name="word">First letter; eight bytes can be read.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ref readonly byte word, int length)
    {
        var start = StartKey(in word, length);
        if ((_startGate[start >> 6] & (1UL << (int)start)) != 0)
            return true;
        if (length <= Letters)
            return false;
        var end = EndKey(in word, length);
        return (_endGate[end >> 6] & (1UL << (int)end)) != 0;
    }

    /// <summary>Finds the values of a word.</summary>
    /// <param name="word">The letters; eight bytes after the last can be read.</param>
    /// <param name="found">Receives the indexes of the values, at most <see cref="MostFound"/>.</param>
    /// <returns>Their number.</returns>
    public int Find(ReadOnlySpan<byte> word, Span<int> found)
    {
        var count = 0;
        if (word.Length is 0 or > LongestWord)
            return 0;

        ref readonly var first = ref MemoryMarshal.GetReference(word);
        var starts = _starts[StartKey(in first, word.Length)];
        if ((starts & 1) != 0)
            Look(word, WordPatternKind.Whole, found, ref count);
        for (starts &= ~1u; starts != 0; starts &= starts - 1)
        {
            var length = System.Numerics.BitOperations.TrailingZeroCount(starts);
            if (length <= word.Length)
                Look(word[..length], WordPatternKind.Stem, found, ref count);
        }

        for (var ends = word.Length > Letters ? _ends[EndKey(in first, word.Length)] : 0; ends != 0; ends &= ends - 1)
        {
            var length = System.Numerics.BitOperations.TrailingZeroCount(ends);
            if (length < word.Length)
                Look(word[^length..], WordPatternKind.Tail, found, ref count);
        }

        return count;
    }

    private static uint Key(uint letters) => (letters * 0x9E3779B1) >> 16;

    private static uint StartKey(ref readonly byte word, int length)
    {
        var shift = Math.Max(0, 32 - (8 * length));
        return Key(Unsafe.ReadUnaligned<uint>(in word) << shift >> shift);
    }

    private static uint EndKey(ref readonly byte word, int length) =>
        Key(Unsafe.ReadUnaligned<uint>(in Unsafe.Add(ref Unsafe.AsRef(in word), length - Letters)));

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
        return value ^ (value >> 32);
    }

    private void Look(ReadOnlySpan<byte> word, WordPatternKind kind, Span<int> found, ref int count)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)Hash(word, kind) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var index = _slots[slot] - 1;
            if (_patterns[index].Kind == kind && word.SequenceEqual(_patterns[index].Letters) && count < found.Length)
            {
                found[count++] = index;
                return;
            }
        }
    }

    private void Add(int index)
    {
        var (letters, kind) = _patterns[index];
        if (letters.Length < (kind == WordPatternKind.Stem ? WordPattern.ShortestStem : kind == WordPatternKind.Tail ? WordPattern.ShortestTail : 1))
            throw new FormatException("A word of a lexicon is too short to be looked up by.");

        Span<byte> padded = stackalloc byte[LongestWord + 8];
        letters.CopyTo(padded);
        if (kind == WordPatternKind.Tail)
        {
            var key = EndKey(in padded[0], letters.Length);
            _ends[key] |= 1u << letters.Length;
            _endGate[key >> 6] |= 1UL << (int)key;
        }
        else
        {
            AddStart(StartKey(in padded[0], letters.Length), kind, letters.Length);
            foreach (var next in kind == WordPatternKind.Stem && letters.Length < Letters ? "abcdefghijklmnopqrstuvwxyz0123456789\u00FF" : "")
            {
                padded[letters.Length] = (byte)next;
                AddStart(StartKey(in padded[0], letters.Length + 1), kind, letters.Length);
            }
        }

        letters.CopyTo(padded);
        var mask = _slots.Length - 1;
        var slot = (int)Hash(padded[..letters.Length], kind) & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = index + 1;
    }

    private void AddStart(uint key, WordPatternKind kind, int length)
    {
        _starts[key] |= kind == WordPatternKind.Stem ? 1u << length : 1;
        _startGate[key >> 6] |= 1UL << (int)key;
    }
}
