using System.Collections.Frozen;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Terms by their first word: whole words, beginnings (stems) and ends (tails) of words.</summary>
internal sealed class WordTable
{
    /// <summary>Fewest letters of an entry with any ending.</summary>
    public const int ShortestStem = 3;

    private const int LongestOpen = 30;
    private const int LongestWord = 40;
    private const uint Whole = 1;

    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _tails;

    /// <summary>By key of a word's start: bit 0 = whole words begin so, bit n = stems of n letters do.</summary>
    private readonly uint[] _starts = new uint[WordKey.Count];

    /// <summary>By key of a word's end: bit n = tails of n letters end so.</summary>
    private readonly uint[] _ends = new uint[WordKey.Count];

    /// <summary>A table of terms by a word of theirs.</summary>
    /// <exception cref="FormatException">An open entry is too short to tell anything, or too long.</exception>
    public WordTable(IEnumerable<(string Word, Term Term)> terms)
    {
        var (words, stems, tails) = (NewIndex(), NewIndex(), NewIndex());
        foreach (var (word, term) in terms)
        {
            var (index, key) = word[^1] == '*' ? (stems, word[..^1]) : word[0] == '*' ? (tails, word[1..]) : (words, word);
            if (index != words && (key.Length > LongestOpen || key.Length < (index == stems ? ShortestStem : WordKey.Length)))
                throw new FormatException($"The open entry '{word}' is too short or too long.");
            if (!index.TryGetValue(key, out var list))
                index.Add(key, list = []);
            list.Add(term);
        }

        (_words, _stems, _tails) = (Freeze(words), Freeze(stems), Freeze(tails));
        foreach (var word in words.Keys)
            _starts[WordKey.Of(word, word.Length)] |= Whole;
        foreach (var stem in stems.Keys)
        {
            foreach (var key in WordKey.OfStart(stem, isWhole: false))
                _starts[key] |= 1u << stem.Length;
        }

        foreach (var tail in tails.Keys)
            _ends[WordKey.OfEnd(tail)] |= 1u << tail.Length;
    }

    /// <summary>Lets every word through the gate that this table has terms for.</summary>
    public void FillGate(WordGate gate)
    {
        for (var key = 0; key < WordKey.Count; key++)
        {
            if (_starts[key] != 0)
                gate.AddStart(key);
            if (_ends[key] != 0)
                gate.AddEnd(key);
        }
    }

    /// <summary>Calls <paramref name="visit"/> with the terms that can begin with a word, until it answers true.</summary>
    /// <param name="word">A word of the folded view, ASCII letters in any case.</param>
    /// <param name="state">Handed on.</param>
    /// <param name="visit">Sees the terms of one entry.</param>
    /// <returns>Whether a visit answered true.</returns>
    public bool Visit<TState>(ReadOnlySpan<char> word, TState state, Func<TState, Term[], bool> visit)
    {
        if (word.Length is 0 or > LongestWord)
            return false;

        var starts = _starts[WordKey.Of(word, word.Length)];
        var ends = word.Length > WordKey.Length ? _ends[WordKey.Of(word[^WordKey.Length..], WordKey.Length)] : 0;
        if ((starts | ends) == 0)
            return false;

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if ((starts & Whole) != 0 && _words.TryGetValue(lower, out var terms) && visit(state, terms))
            return true;

        for (var length = 2; length <= Math.Min(31, lower.Length); length++)
        {
            if ((starts & (1u << length)) != 0 && _stems.TryGetValue(lower[..length], out terms) && visit(state, terms))
                return true;
            if ((ends & (1u << length)) != 0 && length < lower.Length && _tails.TryGetValue(lower[^length..], out terms) && visit(state, terms))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> Freeze(Dictionary<string, List<Term>> terms) =>
        terms.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, List<Term>> NewIndex() => new(StringComparer.Ordinal);
}
