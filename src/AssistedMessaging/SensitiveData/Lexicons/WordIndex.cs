using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Numbers entries by their word: whole words, beginnings and ends of words, all looked up in one go by the bytes of a word in lower case.</summary>
/// <remarks>
/// A gate of two small tables stops nearly every word of ordinary text. What it lets through is looked up by hash (whole words) or in the list of
/// its first or last letters (stems and tails), and compared letter by letter.
/// </remarks>
internal sealed class WordIndex
{
    /// <summary>Most entries that one word can have.</summary>
    public const int MostFound = 12;

    private const int LongestWord = 40;

    private readonly WordGate _gate;

    /// <summary>Whole words by hash, all that is compared side by side, so that a look-up waits for memory once.</summary>
    private readonly Slot[] _slots;
    private readonly int _slotShift;
    private readonly WordPattern[] _words;

    /// <summary>By number: the first eight letters, and the bits that they fill.</summary>
    private readonly ulong[] _firsts;
    private readonly ulong[] _masks;

    /// <summary>By number: how many letters there are.</summary>
    private readonly byte[] _sizes;

    /// <summary>Lists of stems and tails by their key, and of stems of three letters by the first: number of the first plus one, and by number that of the next; shorter ones come first.</summary>
    private readonly ushort[] _starts;
    private readonly ushort[] _threes = new ushort[1 << 8];
    private readonly ushort[] _ends = new ushort[WordGate.EndLists];
    private readonly ushort[] _next;

    /// <summary>An index of words, numbered in their order. No word may stand there twice.</summary>
    /// <exception cref="FormatException">A word is too short to be looked up by, or there are too many.</exception>
    public WordIndex(IEnumerable<WordPattern> words)
    {
        _words = [.. words];
        if (_words.Length >= ushort.MaxValue)
            throw new FormatException("The lexicons have more words than an index can number.");
        _slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)(_words.Length * 3 / 2) + 8)];
        _slotShift = 64 - BitOperations.Log2((uint)_slots.Length);
        _firsts = new ulong[_words.Length];
        _masks = [.. _words.Select(w => w.Letters.Length >= 8 ? ulong.MaxValue : (1UL << (8 * w.Letters.Length)) - 1)];
        _sizes = [.. _words.Select(w => (byte)w.Letters.Length)];
        _next = new ushort[_words.Length];
        var startBits = BitOperations.Log2((uint)_words.Length | 1);
        _starts = new ushort[1 << startBits];
        _gate = WordGate.Salts.Select(salt => MakeGate(salt, startBits)).MinBy(CountPassing)!;
        foreach (var i in Enumerable.Range(0, _words.Length).OrderByDescending(i => _words[i].Letters.Length))
            Add(i);
    }

    /// <summary>1 when the gate lets a word through; 0 means that <see cref="Find"/> finds nothing.</summary>
    /// <param name="word">First letter; eight bytes can be read from there on and before the last.</param>
    /// <param name="length">Number of letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHave(ref readonly byte word, int length) => _gate.MayPass(in word, length);

    /// <summary>Finds the entries of a word.</summary>
    /// <param name="word">The letters; eight bytes can be read from there on and before the last.</param>
    /// <param name="found">Receives the numbers of the entries, at most <see cref="MostFound"/>.</param>
    /// <returns>Their number.</returns>
    public int Find(ReadOnlySpan<byte> word, Span<int> found)
    {
        if (word.Length == 0)
            return 0;

        ref readonly var first = ref MemoryMarshal.GetReference(word);
        var letters = WordGate.First(in first, word.Length);
        var count = 0;
        if (word.Length <= LongestWord)
            FindWhole(word, letters, found, ref count);
        if (_gate.MayStart(letters, out var list))
        {
            FindStems(word, letters, _threes[first], found, ref count);
            FindStems(word, letters, _starts[list], found, ref count);
        }

        if (word.Length <= LongestWord && _gate.MayEnd(in first, word.Length, out list))
            FindTails(word, _ends[list], found, ref count);
        return count;
    }

    private static void Put(int number, Span<int> found, ref int count)
    {
        if (count < found.Length)
            found[count++] = number;
    }

    private void FindWhole(ReadOnlySpan<byte> word, ulong letters, Span<int> found, ref int count)
    {
        var mask = _slots.Length - 1;
        for (var at = (int)(_gate.Hash(letters, word.Length) >> _slotShift); _slots[at] is { Entry: not 0 } slot; at = (at + 1) & mask)
        {
            if (slot.Letters == letters && slot.Length == word.Length && (word.Length <= 8 || _words[slot.Entry - 1].Is(word, WordPatternKind.Whole)))
            {
                Put(slot.Entry - 1, found, ref count);
                return;
            }
        }
    }

    private void FindStems(ReadOnlySpan<byte> word, ulong letters, int next, Span<int> found, ref int count)
    {
        for (; next != 0; next = _next[next - 1])
        {
            if (((_firsts[next - 1] ^ letters) & _masks[next - 1]) == 0 && (_sizes[next - 1] <= 8 || _words[next - 1].Matches(word)))
                Put(next - 1, found, ref count);
        }
    }

    private void FindTails(ReadOnlySpan<byte> word, int next, Span<int> found, ref int count)
    {
        for (; next != 0; next = _next[next - 1])
        {
            if (_words[next - 1].Matches(word))
                Put(next - 1, found, ref count);
        }
    }

    private WordGate MakeGate(ulong salt, int startBits)
    {
        var gate = new WordGate(salt, startBits);
        foreach (var word in _words)
            gate.Add(word.Bytes, word.Kind);
        return gate;
    }

    /// <summary>How many frequent words a gate lets through, rightly or not.</summary>
    private static int CountPassing(WordGate gate)
    {
        Span<byte> padded = stackalloc byte[LongestWord + 16];
        var count = 0;
        foreach (var word in FrequentWords.All)
        {
            padded.Clear();
            var length = System.Text.Encoding.ASCII.GetBytes(word, padded[8..]);
            count += gate.MayPass(in padded[8], length);
        }

        return count;
    }

    /// <summary>Adds a word at the head of its list; longer words are added first.</summary>
    private void Add(int index)
    {
        var word = _words[index];
        Span<byte> padded = stackalloc byte[LongestWord + 16];
        padded.Clear();
        word.Bytes.CopyTo(padded[8..]);
        var length = word.Bytes.Length;
        var letters = _firsts[index] = WordGate.First(in padded[8], length);
        switch (word.Kind)
        {
            case WordPatternKind.Tail:
                _ = _gate.MayEnd(in padded[8], length, out var end);
                (_next[index], _ends[end]) = (_ends[end], (ushort)(index + 1));
                break;
            case WordPatternKind.Stem when length == WordPattern.ShortestStem:
                (_next[index], _threes[padded[8]]) = (_threes[padded[8]], (ushort)(index + 1));
                break;
            case WordPatternKind.Stem:
                _ = _gate.MayStart(letters, out var start);
                (_next[index], _starts[start]) = (_starts[start], (ushort)(index + 1));
                break;
            default:
                var hash = _gate.Hash(letters, length);
                var mask = _slots.Length - 1;
                var at = (int)(hash >> _slotShift);
                while (_slots[at].Entry != 0)
                    at = (at + 1) & mask;
                _slots[at] = new Slot(letters, length, index + 1);
                break;
        }
    }

    /// <summary>A place for a whole word.</summary>
    /// <param name="Letters">Its first eight letters, or all.</param>
    /// <param name="Length">How many letters it has.</param>
    /// <param name="Entry">Its number plus one; 0 when the place is free.</param>
    private readonly record struct Slot(ulong Letters, int Length, int Entry);
}
