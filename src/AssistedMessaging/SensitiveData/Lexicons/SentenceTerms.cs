using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The words of one sentence and the terms that stand in it.</summary>
/// <remarks>Reused from sentence to sentence; not for several threads.</remarks>
internal sealed class SentenceTerms(TermTable table)
{
    /// <summary>A longer sentence is read in pieces of this many words.</summary>
    private const int MostWords = 256;

    private const int WidestGap = 3;

    private readonly List<Term> _candidates = [];

    /// <summary>The words.</summary>
    public List<TextSpan> Words { get; } = [];

    /// <summary>The terms: first the traits, then the others if there is a trait, each in the order of the words they begin with.</summary>
    public List<TermMatch> Matches { get; } = [];

    /// <summary>Reads the words of a sentence and finds its terms.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <returns>Where reading stopped: <paramref name="end"/>, or earlier in a sentence of very many words.</returns>
    public int Read(ReadOnlySpan<char> view, int start, int end)
    {
        Words.Clear();
        Matches.Clear();
        var i = start;
        while (i < end && Words.Count < MostWords)
        {
            var from = i;
            while (i < end && Lexicons.Words.IsLetter(view[i]))
                i++;
            if (i > from)
                Words.Add(TextSpan.FromBounds(from, i));
            else
                i++;
        }

        Match(view, traits: true);
        if (Matches.Count > 0)
            Match(view, traits: false);
        return i;
    }

    /// <summary>Whether only white space, a hyphen or an apostrophe stands between two neighbouring words.</summary>
    public bool AreJoined(ReadOnlySpan<char> view, int word) =>
        word + 1 < Words.Count && view[Words[word].End..Words[word + 1].Start].IndexOfAnyExcept(" -'\t\u00A0") < 0;

    /// <summary>How many of the words each language knows.</summary>
    public void CountWords(Span<int> counts)
    {
        Span<int> last = stackalloc int[counts.Length];
        last.Fill(-1);
        foreach (var match in Matches)
        {
            // Traits come first in the list; a word that is a trait and a common word counts twice in its language, which does no harm.
            if (last[match.Term.Language] == match.Start)
                continue;
            last[match.Term.Language] = match.Start;
            counts[match.Term.Language] += match.End - match.Start;
        }
    }

    private void Match(ReadOnlySpan<char> view, bool traits)
    {
        for (var word = 0; word < Words.Count; word++)
        {
            _candidates.Clear();
            var letters = view.Slice(Words[word].Start, Words[word].Length);
            if (traits)
                table.FindTraits(letters, _candidates);
            else
                table.FindGrammar(letters, _candidates);
            foreach (var term in _candidates)
            {
                var after = MatchRest(view, term.Rest, 0, word + 1);
                if (after > 0)
                    Matches.Add(new TermMatch(word, after, term));
            }
        }
    }

    private int MatchRest(ReadOnlySpan<char> view, string[] rest, int part, int word)
    {
        for (; part < rest.Length; part++, word++)
        {
            if (rest[part] == "..")
            {
                for (var gap = 0; gap <= WidestGap; gap++)
                {
                    var after = MatchRest(view, rest, part + 1, word + gap);
                    if (after > 0)
                        return after;
                }

                return 0;
            }

            if (word >= Words.Count || !IsWord(view.Slice(Words[word].Start, Words[word].Length), rest[part]))
                return 0;
        }

        return word;
    }

    private static bool IsWord(ReadOnlySpan<char> word, string pattern) => pattern[^1] == '*'
        ? word.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : word.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
