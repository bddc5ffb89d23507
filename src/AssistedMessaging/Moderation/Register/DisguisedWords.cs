namespace AssistedMessaging.Moderation.Register;

/// <summary>Words of the list that a text disguises: with digits and signs for letters, asterisks, full stops inside, letters apart, or letters repeated.</summary>
/// <remarks>
/// Only words of at least four letters that are in the list by themselves, so that codes and abbreviations stay what they are. A text without a hint of a disguise costs
/// one look at each word. Accents, other scripts' letters and hidden characters are gone in the view already.
/// </remarks>
internal static class DisguisedWords
{
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int MostMasks = 4;

    /// <summary>Adds the disguised words in the order of the text.</summary>
    public static void Find(string text, in WordView words, PhraseBook book, ref List<PhraseMatch>? matches)
    {
        var before = matches?.Count ?? 0;
        Span<char> buffer = stackalloc char[Longest];
        for (var i = 0; i < words.Count;)
        {
            var spelled = new SpelledWord(buffer);
            var last = IsSpaced(text, words, i) ? spelled.ReadSpaced(text, words, i) : spelled.ReadToken(text, words, i);
            if (spelled.IsDisguised && RuleOf(spelled, book) is { } rule)
                (matches ??= []).Add(new PhraseMatch(rule, i, last));
            i = last + 1;
        }

        if (before > 0 && matches!.Count > before)
            matches.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
    }

    /// <summary>Whether single letters with one space between them begin here.</summary>
    private static bool IsSpaced(string text, in WordView words, int i) =>
        words[i].FoldedLength == 1 && i + 1 < words.Count && words[i + 1].FoldedLength == 1 && words[i + 1].Start == words[i].End + 1 && text[words[i].End] == ' ';

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
