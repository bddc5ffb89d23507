namespace AssistedMessaging.Moderation.Register;

/// <summary>
/// Words of the list that a text disguises: with digits and signs for letters, asterisks, full stops inside, letters apart, or letters
/// repeated.
/// </summary>
/// <remarks>
/// Only words of at least four letters that are in the list by themselves, so that codes and abbreviations stay what they are. A text without a
/// hint of a disguise costs
/// one look at each word. Accents, other scripts' letters and hidden characters are gone in the view already.
/// </remarks>
internal static class DisguisedWords
{
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int MostMasks = 4;
    private const string OneLetterWords = "aiouye";

    /// <summary>Adds the disguised words in the order of the text.</summary>
    public static void Find(string text, in WordView words, PhraseBook book, ref List<PhraseMatch>? matches)
    {
        var before = matches?.Count ?? 0;
        var hints = new DisguiseHints(text, words.Folded);
        Span<char> buffer = stackalloc char[Longest];
        for (var i = 0; i < words.Count;)
        {
            if (words[i].FoldedLength > 1 && !hints.IsNear(words[i]))
            {
                i++;
                continue;
            }

            var last = LastSpaced(text, words, i);
            if (last - i + 1 >= Shortest)
            {
                FindSpaced(words, i, last, book, buffer, ref matches);
            }
            else
            {
                var spelled = new SpelledWord(buffer);
                last = spelled.ReadToken(text, words, i);
                if (spelled.IsDisguised && RuleOf(spelled, book) is { } rule)
                    (matches ??= []).Add(new PhraseMatch(rule, i, last));
            }

            i = last + 1;
        }

        if (before > 0 && matches!.Count > before)
            matches.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
    }

    /// <summary>The last of the single letters with one space between them that begin here.</summary>
    private static int LastSpaced(string text, in WordView words, int first)
    {
        var last = first;
        while (words[last].FoldedLength == 1 && last + 1 < words.Count && words[last + 1].FoldedLength == 1
            && words[last + 1].Start == words[last].End + 1 && text[words[last].End] == ' ')
            last++;
        return last;
    }

    /// <summary>Letters apart spell a word, with or without a word of one letter on either side.</summary>
    private static void FindSpaced(in WordView words, int first, int last, PhraseBook book, Span<char> buffer, ref List<PhraseMatch>? matches)
    {
        var before = OneLetterWords.Contains(words.Letters(first)[0], StringComparison.Ordinal) ? 1 : 0;
        var after = OneLetterWords.Contains(words.Letters(last)[0], StringComparison.Ordinal) ? 1 : 0;
        for (var skipped = 0; skipped <= 3; skipped++)
        {
            var (from, to) = (first + (skipped & 1), last - (skipped >> 1));
            if ((skipped & 1) > before || skipped >> 1 > after || to - from + 1 is < Shortest or > Longest)
                continue;
            var spelled = new SpelledWord(buffer);
            spelled.ReadSpaced(words, from, to);
            if (RuleOf(spelled, book) is not { } rule)
                continue;
            (matches ??= []).Add(new PhraseMatch(rule, from, to));
            return;
        }
    }

    private static PhraseRule? RuleOf(SpelledWord spelled, PhraseBook book)
    {
        var letters = spelled.Letters;
        if (letters.Length < Shortest || spelled.Visible < 2)
            return null;
        if (spelled.Masks > 0)
            return spelled.Masks <= MostMasks && letters[0] != '*' ? book.RuleOfMasked(letters) : null;
        if (book.RuleOf(letters) is { } rule)
            return rule;

        // The digit one is an i or an l; a letter that stands three times is meant once or twice.
        Span<char> other = stackalloc char[Longest];
        if (spelled.HasOne && book.RuleOf(spelled.WithLetterL(other)) is { } second)
            return second;
        return spelled.HasRepeats ? book.RuleOf(spelled.WithRepeats(1, other)) ?? book.RuleOf(spelled.WithRepeats(2, other)) : null;
    }
}
