using System.Collections.Frozen;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>All terms of all languages, looked up by the first word of a term.</summary>
internal sealed class TermTable
{
    private const int LongestWord = 40;

    private static readonly Lazy<TermTable> Shared = new(Build);

    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _stems;
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _tails;
    private readonly WordGate _gate = new();
    private readonly int _longestStem;
    private readonly int _longestTail;

    private TermTable(Dictionary<string, List<Term>> words, Dictionary<string, List<Term>> stems, Dictionary<string, List<Term>> tails)
    {
        _words = Freeze(words);
        _stems = Freeze(stems);
        _tails = Freeze(tails);
        _longestStem = stems.Keys.Max(k => k.Length);
        _longestTail = tails.Count == 0 ? 0 : tails.Keys.Max(k => k.Length);
        foreach (var (key, _) in words.Where(p => p.Value.Exists(t => t.IsTrait)))
            _gate.AddStart(key, isWhole: true);
        foreach (var (key, _) in stems.Where(p => p.Value.Exists(t => t.IsTrait)))
            _gate.AddStart(key, isWhole: false);
        foreach (var key in tails.Keys)
            _gate.AddEnd(key);
    }

    /// <summary>The table of the shipped lexicons, built at first use.</summary>
    public static TermTable Default => Shared.Value;

    /// <summary>Where the next word stands with which a trait can begin, from <paramref name="position"/> on; -1 when there is none.</summary>
    public int NextTrait(ReadOnlySpan<char> view, int position)
    {
        while (true)
        {
            var (start, end) = _gate.Next(view, position);
            if (start < 0 || IsTrait(view[start..end]))
                return start;
            position = end;
        }
    }

    /// <summary>Adds the terms that can begin with <paramref name="word"/>.</summary>
    /// <param name="word">A word of the folded view, ASCII letters in any case.</param>
    /// <param name="terms">Receives them.</param>
    public void Find(ReadOnlySpan<char> word, List<Term> terms)
    {
        if (word.Length is 0 or > LongestWord)
            return;

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (_words.TryGetValue(lower, out var found))
            terms.AddRange(found);
        for (var length = Math.Min(_longestStem, lower.Length); length >= WordGate.KeyLength - 1; length--)
        {
            if (_stems.TryGetValue(lower[..length], out found))
                terms.AddRange(found);
        }

        for (var length = Math.Min(_longestTail, lower.Length - 2); length >= WordGate.KeyLength; length--)
        {
            if (_tails.TryGetValue(lower[^length..], out found))
                terms.AddRange(found);
        }
    }

    private bool IsTrait(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (_words.TryGetValue(lower, out var found) && HasTrait(found))
            return true;
        for (var length = Math.Min(_longestStem, lower.Length); length >= WordGate.KeyLength - 1; length--)
        {
            if (_stems.TryGetValue(lower[..length], out found) && HasTrait(found))
                return true;
        }

        for (var length = Math.Min(_longestTail, lower.Length - 2); length >= WordGate.KeyLength; length--)
        {
            if (_tails.TryGetValue(lower[^length..], out _))
                return true;
        }

        return false;
    }

    private static bool HasTrait(Term[] terms)
    {
        foreach (var term in terms)
        {
            if (term.IsTrait)
                return true;
        }

        return false;
    }

    private static TermTable Build()
    {
        var words = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        var stems = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        var tails = new Dictionary<string, List<Term>>(StringComparer.Ordinal);
        for (byte language = 0; language < LexiconFiles.Languages.Length; language++)
        {
            var name = LexiconFiles.Languages[language];
            var reader = new LexiconReader(language, Add);
            reader.ReadEndings(LexiconFiles.Read(name, "endings"));
            reader.ReadLinks(LexiconFiles.Read(name, "links"));
            reader.ReadActs(LexiconFiles.Read(name, "acts"));
            reader.ReadFrames(LexiconFiles.Read(name, "frames"));
            for (var category = 0; category < LexiconFiles.Categories.Length; category++)
                reader.ReadTraits(LexiconFiles.Read(name, LexiconFiles.Categories[category].Value), category);
        }

        return new TermTable(words, stems, tails);

        void Add(string first, Term term)
        {
            var (table, key) = first[^1] == '*' ? (stems, first[..^1]) : first[0] == '*' ? (tails, first[1..]) : (words, first);
            if (key.Length < (table == words ? 1 : table == stems ? WordGate.KeyLength - 1 : WordGate.KeyLength))
                throw new FormatException($"The open entry '{first}' is too short.");
            if (!table.TryGetValue(key, out var list))
                table.Add(key, list = []);
            list.Add(term);
        }
    }

    private static FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> Freeze(Dictionary<string, List<Term>> terms) =>
        terms.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
