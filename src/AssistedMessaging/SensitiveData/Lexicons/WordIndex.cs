using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Values by word: whole words, beginnings and ends of words, all looked up in one go by the bytes of a word in lower case.</summary>
/// <remarks>A gate of two small bit tables stops nearly every word of ordinary text. What it lets through is looked up by hash and compared letter by letter.</remarks>
internal sealed class WordIndex<T>
{
    /// <summary>Most values that one word can have.</summary>
    public const int MostFound = 12;

    private const int LongestWord = 40;

    private readonly WordGate _gate = new();
    private readonly int[] _slots;
    private readonly (byte[] Letters, WordPatternKind Kind)[] _patterns;
    private readonly T[] _values;

    /// <summary>An index of values by the word they are looked up by.</summary>
    /// <exception cref="FormatException">A word is too short to be looked up by.</exception>
    public WordIndex(IReadOnlyCollection<(WordPattern Word, T Value)> entries)
    {
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 3) + 8)];
        _patterns = [.. entries.Select(e => (Encoding.ASCII.GetBytes(e.Word.Letters), e.Word.Kind))];
        _values = [.. entries.Select(e => e.Value)];
        for (var i = 0; i < _patterns.Length; i++)
            Add(i);
    }

    /// <summary>The value at an index that <see cref="Find"/> gave.</summary>
    public T this[int index] => _values[index];

    /// <summary>Whether the gate lets a word through; false means that <see cref="Find"/> finds nothing.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ref readonly byte word, int length) => _gate.MayPass(in word, length);

    /// <summary>Finds the values of a word.</summary>
    /// <param name="word">The letters; eight bytes can be read from there on and before the last.</param>
    /// <param name="found">Receives the indexes of the values, at most <see cref="MostFound"/>.</param>
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
        _gate.Add(letters, kind);
        Span<byte> padded = stackalloc byte[LongestWord + 8];
        letters.CopyTo(padded);
        var mask = _slots.Length - 1;
        var slot = (int)Hash(padded[..letters.Length], kind) & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = index + 1;
    }
}
