using System.Runtime.InteropServices;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The words of one sentence and the terms that stand in it.</summary>
/// <remarks>Reused from sentence to sentence; not for several threads.</remarks>
internal sealed class SentenceTerms(TermTable table)
{
    /// <summary>Most words that a gap in a term leaps over.</summary>
    public const int WidestGap = 3;

    /// <summary>A longer sentence is read in pieces of this many words.</summary>
    private const int MostWords = 256;

    /// <summary>How many traits back an equal one is looked for; it can only be that of the same few words.</summary>
    private const int Recent = 16;

    private readonly List<TermMatch> _traits = [];
    private readonly List<TermMatch> _grammar = [];
    private uint _actLanguages;

    /// <summary>The words.</summary>
    public List<TextSpan> Words { get; } = [];

    /// <summary>The trait terms in the order of the words they begin with.</summary>
    public ReadOnlySpan<TermMatch> Traits => CollectionsMarshal.AsSpan(_traits);

    /// <summary>The statements against unequal treatment, with what they cover; only the first few of a sentence count.</summary>
    public StatementRanges Statements { get; } = new();

    /// <summary>Most words that a term can span.</summary>
    public int WidestTerm => table.WidestTerm;

    /// <summary>Whether a word of choosing or asking stands in the sentence.</summary>
    public bool HasAct(byte language) => (_actLanguages & (1u << language)) != 0;

    /// <summary>The terms that are no traits and begin at a word from <paramref name="from"/> on and before <paramref name="to"/>.</summary>
    public ReadOnlySpan<TermMatch> GrammarBetween(int from, int to) => Between(_grammar, from, to);

    /// <summary>The traits that begin there.</summary>
    public ReadOnlySpan<TermMatch> TraitsBetween(int from, int to) => Between(_traits, from, to);

    /// <summary>Reads the words of a sentence and forgets those of the last.</summary>
    /// <param name="map">The map of the text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <returns>Where reading stopped: <paramref name="end"/>, or earlier in a sentence of very many words.</returns>
    public int ReadWords(TextMap map, int start, int end)
    {
        Words.Clear();
        _traits.Clear();
        _grammar.Clear();
        _actLanguages = 0;
        var at = start;
        while (Words.Count < MostWords)
        {
            var from = map.NextWord(at);
            if (from >= end)
                return end;
            at = Math.Min(map.WordEnd(from), end);
            Words.Add(TextSpan.FromBounds(from, at));
        }

        return at;
    }

    /// <summary>Adds those of the terms that really stand around the word that begins at <paramref name="position"/>.</summary>
    public void AddTraits(TextMap map, int position, AnchoredTerm[] terms)
    {
        var word = WordAt(position);
        foreach (var anchored in terms)
        {
            for (var leapt = 0; leapt <= anchored.Gaps * WidestGap && word - anchored.Before - leapt is var start && start >= 0; leapt++)
            {
                var end = MatchEnd(map, anchored.Term.Words, 0, start);
                if (end > word)
                    AddTrait(new TermMatch(start, end, anchored.Term));
            }
        }
    }

    /// <summary>Finds the terms that are no traits.</summary>
    public void ReadGrammar(TextMap map)
    {
        Span<int> found = stackalloc int[WordIndex.MostFound];
        var index = table.GrammarIndex;
        for (var word = 0; word < Words.Count; word++)
        {
            if (index.MayHave(in map.LowerAt(Words[word].Start), Words[word].Length) == 0)
                continue;
            var count = index.Find(Letters(map, word), found);
            var next = word + 1 < Words.Count ? map.LowerAt(Words[word + 1].Start) : 1;
            for (var i = 0; i < count; i++)
            {
                var terms = table.Grammar[found[i]];
                var seconds = table.SecondLetters[found[i]];
                for (var term = 0; term < terms.Length; term++)
                {
                    if (seconds[term] == 0 || seconds[term] == next)
                        AddGrammar(map, terms[term], word);
                }
            }
        }

        Statements.Read(Traits, CollectionsMarshal.AsSpan(_grammar));
    }

    /// <summary>Whether only white space, a hyphen or an apostrophe stands between two neighbouring words.</summary>
    public bool AreJoined(ReadOnlySpan<char> view, int word) =>
        word + 1 < Words.Count && view[Words[word].End..Words[word + 1].Start].IndexOfAnyExcept(" -'\t\u00A0") < 0;

    /// <summary>How many of the words each language knows.</summary>
    public void CountWords(Span<int> counts)
    {
        Span<int> last = stackalloc int[counts.Length];
        last.Fill(-1);
        Count(Traits, counts, last);
        Count(CollectionsMarshal.AsSpan(_grammar), counts, last);
    }

    // A word that is a trait and a common word counts twice in its language, which does no harm.
    private static void Count(ReadOnlySpan<TermMatch> matches, Span<int> counts, Span<int> last)
    {
        foreach (var match in matches)
        {
            if (last[match.Term.Language] == match.Start)
                continue;
            last[match.Term.Language] = match.Start;
            counts[match.Term.Language] += match.End - match.Start;
        }
    }

    private static ReadOnlySpan<TermMatch> Between(List<TermMatch> matches, int from, int to)
    {
        var all = CollectionsMarshal.AsSpan(matches);
        var first = LowerBound(all, from);
        var last = first;
        while (last < all.Length && all[last].Start < to)
            last++;
        return all[first..last];
    }

    private static int LowerBound(ReadOnlySpan<TermMatch> matches, int start)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<byte> Letters(TextMap map, int word) => map.Lower.Slice(Words[word].Start, Words[word].Length);

    private int WordAt(int position)
    {
        var (low, high) = (0, Words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Words[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private void AddTrait(TermMatch match)
    {
        for (var i = _traits.Count - 1; i >= 0 && i >= _traits.Count - Recent; i--)
        {
            if (_traits[i] == match)
                return;
        }

        var place = _traits.Count;
        while (place > 0 && _traits[place - 1].Start > match.Start)
            place--;
        _traits.Insert(place, match);
    }

    private void AddGrammar(TextMap map, Term term, int word)
    {
        var end = term.Words.Length == 1 ? word + 1 : MatchEnd(map, term.Words, 1, word + 1);
        if (end <= 0)
            return;
        _grammar.Add(new TermMatch(word, end, term));
        if (term.Kind == TermKind.Act)
            _actLanguages |= 1u << term.Language;
    }

    /// <summary>The word after the pattern's last when its words from <paramref name="part"/> on stand at <paramref name="word"/>; otherwise 0.</summary>
    private int MatchEnd(TextMap map, WordPattern[] patterns, int part, int word)
    {
        for (; part < patterns.Length; part++, word++)
        {
            if (patterns[part].Kind == WordPatternKind.Gap)
            {
                for (var gap = 0; gap <= WidestGap; gap++)
                {
                    var after = MatchEnd(map, patterns, part + 1, word + gap);
                    if (after > 0)
                        return after;
                }

                return 0;
            }

            if (word >= Words.Count || !patterns[part].Matches(Letters(map, word)))
                return 0;
        }

        return word;
    }
}
