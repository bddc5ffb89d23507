using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The words of one sentence and the terms that stand in it.</summary>
/// <remarks>Reused from sentence to sentence; not for several threads.</remarks>
internal sealed class SentenceTerms(TermTable table)
{
    /// <summary>Most words that a gap in a term leaps over.</summary>
    public const int WidestGap = 3;

    /// <summary>A longer sentence is read in pieces of this many words.</summary>
    public const int MostWords = 256;

    /// <summary>How many traits back an equal one is looked for; it can only be that of the same few words.</summary>
    private const int Recent = 16;

    private readonly List<TermMatch> _traits = [];
    private readonly List<TermMatch> _grammar = [];

    /// <summary>By language: words that it knows only beside others.</summary>
    private readonly int[] _inPhrases = new int[LexiconFiles.Languages.Length];

    private TextMap _map = new();
    private int _first;
    private uint _traitLanguages;
    private uint _actLanguages;

    /// <summary>By language: words that it knows.</summary>
    private Vector128<byte> _known;

    /// <summary>Number of words.</summary>
    public int WordCount { get; private set; }

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

    /// <summary>Starts with words of a text and forgets those before.</summary>
    /// <param name="map">The map of the text.</param>
    /// <param name="first">The number of the first word.</param>
    /// <param name="count">How many words belong to the sentence.</param>
    public void Read(TextMap map, int first, int count)
    {
        (_map, _first, WordCount) = (map, first, count);
        _traits.Clear();
        _grammar.Clear();
        (_traitLanguages, _actLanguages, _known) = (0, 0, default);
        _inPhrases.AsSpan().Clear();
    }

    /// <summary>A word of the sentence.</summary>
    public TextSpan Word(int word) => TextSpan.FromBounds(_map.Starts[_first + word], _map.Stops[_first + word]);

    /// <summary>Adds those of the terms that really stand around a word.</summary>
    public void AddTraits(int word, AnchoredTerm[] terms)
    {
        var (before, after) = (_map.FirstLetter(_first + word - 1), _map.FirstLetter(_first + word + 1));
        foreach (ref readonly var anchored in terms.AsSpan())
        {
            if (!anchored.MayStand(before, after))
                continue;
            for (var leapt = 0; leapt <= anchored.Gaps * WidestGap && word - anchored.Before - leapt is var start && start >= 0; leapt++)
            {
                var end = MatchEnd(anchored.Term.Words, 0, start);
                if (end > word && (anchored.Gaps == 0 || !HasTrait(new TermMatch(start, end, anchored.Term))))
                    AddTrait(new TermMatch(start, end, anchored.Term));
            }
        }
    }

    /// <summary>Finds the terms that are no traits, in the languages of the traits, and counts the words that each language knows.</summary>
    public void ReadGrammar()
    {
        Span<int> found = stackalloc int[WordIndex.MostFound];
        for (var word = 0; word < WordCount; word++)
        {
            var known = Vector128<byte>.Zero;
            var second = word + 1 < WordCount ? _map.FirstLetter(_first + word + 1) : (byte)0;
            foreach (var number in found[..table.GrammarIndex.Find(Letters(word), 0, 0, found)])
            {
                var entry = table.Grammar[number];
                known |= entry.Known;
                if (((entry.SecondLetters >> second) & 1) != 0)
                    CountPhrases(entry.Phrases, word, second);
                for (var languages = entry.Languages & _traitLanguages; languages != 0; languages &= languages - 1)
                    AddGrammar(entry.Of(BitOperations.TrailingZeroCount(languages)), word, second);
            }

            _known = Vector128.AddSaturate(_known, known);
        }

        Statements.Read(Traits, CollectionsMarshal.AsSpan(_grammar));
    }

    /// <summary>Whether only white space, a hyphen or an apostrophe stands between two neighbouring words.</summary>
    public bool AreJoined(ReadOnlySpan<char> view, int word) =>
        word + 1 < WordCount && view[Word(word).End..Word(word + 1).Start].IndexOfAnyExcept(" -'\t\u00A0") < 0;

    /// <summary>How many of the words each language knows: as a word of its grammar, or in a trait.</summary>
    /// <remarks>A word that is both counts twice, which does no harm.</remarks>
    public void CountWords(Span<int> counts)
    {
        for (var language = 0; language < counts.Length; language++)
            counts[language] = _known[language] + _inPhrases[language];
        Span<int> last = stackalloc int[counts.Length];
        last.Fill(-1);
        foreach (var match in Traits)
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

    private ReadOnlySpan<byte> Letters(int word) => (uint)word < (uint)WordCount ? _map.Word(_first + word) : default;

    /// <summary>Whether the term has been found there already, over another gap.</summary>
    private bool HasTrait(TermMatch match)
    {
        for (var i = _traits.Count - 1; i >= 0 && i >= _traits.Count - Recent; i--)
        {
            if (_traits[i] == match)
                return true;
        }

        return false;
    }

    private void AddTrait(TermMatch match)
    {
        var place = _traits.Count;
        while (place > 0 && _traits[place - 1].Start > match.Start)
            place--;
        _traits.Insert(place, match);
        _traitLanguages |= 1u << match.Term.Language;
    }

    private void CountPhrases(GrammarTerm[] phrases, int word, byte second)
    {
        foreach (var (phrase, seconds) in phrases)
        {
            if (((seconds >> second) & 1) != 0 && MatchEnd(phrase.Words, 1, word + 1) is var end && end > 0)
                _inPhrases[phrase.Language] += end - word;
        }
    }

    private void AddGrammar(GrammarTerm[] terms, int word, byte second)
    {
        foreach (var (term, seconds) in terms)
        {
            if (((seconds >> second) & 1) == 0 || MatchEnd(term.Words, 1, word + 1) is not (> 0 and var end))
                continue;
            _grammar.Add(new TermMatch(word, end, term));
            if (term.Kind == TermKind.Act)
                _actLanguages |= 1u << term.Language;
        }
    }

    /// <summary>The word after the pattern's last when its words from <paramref name="part"/> on stand at <paramref name="word"/>; otherwise 0.</summary>
    private int MatchEnd(WordPattern[] patterns, int part, int word)
    {
        for (; part < patterns.Length; part++, word++)
        {
            if (patterns[part].Kind == WordPatternKind.Gap)
            {
                for (var gap = 0; gap <= WidestGap; gap++)
                {
                    var after = MatchEnd(patterns, part + 1, word + gap);
                    if (after > 0)
                        return after;
                }

                return 0;
            }

            if (!patterns[part].Matches(Letters(word)))
                return 0;
        }

        return word;
    }
}
