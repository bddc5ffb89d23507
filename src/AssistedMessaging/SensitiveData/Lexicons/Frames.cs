namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The frames in which a trait word says nothing about a person.</summary>
/// <remarks>Fixed phrases, organisations and things, occupations, fields of work, proper names, and words against unequal treatment. A frame
/// covers the terms it
/// stands at, and in an enumeration their neighbours; never a term elsewhere in the sentence.</remarks>
internal static class Frames
{
    private const int EnumerationGap = 4;
    private const int GlueSpan = 3;

    /// <summary>Whether <paramref name="trait"/> stands in a frame.</summary>
    public static bool Cover(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        var isDisclosure = trait.Term.Kind == TermKind.Disclosure;
        foreach (var match in sentence.Matches)
        {
            if (match.Term.Language != trait.Term.Language || match.Term.IsTrait)
                continue;

            var covers = match.Term.Kind switch
            {
                TermKind.Phrase => match.Start <= trait.Start && match.End >= trait.End,
                TermKind.Statement => InEnumeration(sentence, match, trait),
                TermKind.Head => !isDisclosure && Describes(view, sentence, trait, match),
                TermKind.Job => trait.Term.Kind == TermKind.Topic && Describes(view, sentence, trait, match),
                TermKind.Before => !isDisclosure && match.End <= trait.Start && trait.Start - match.End <= GlueSpan,
                _ => false,
            };
            if (covers)
                return true;
        }

        return !isDisclosure && IsName(view, sentence, trait);
    }

    /// <summary>Whether the trait and the head are one noun phrase: side by side, with one word between, or joined by small words.</summary>
    private static bool Describes(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait, TermMatch head)
    {
        if (head.Start < trait.End && head.End > trait.Start)
            return head.End > trait.End;
        if (head.Start >= trait.End)
        {
            for (var word = trait.End - 1; word < head.Start; word++)
            {
                if (!sentence.AreJoined(view, word))
                    return false;
            }

            return head.Start - trait.End <= 1 && (head.Start == trait.End || !Has(sentence, trait.End, trait.Term.Language));
        }

        if (trait.Start - head.End > GlueSpan)
            return false;
        for (var word = head.End; word < trait.Start; word++)
        {
            if (!IsGlue(sentence, word, trait.Term.Language))
                return false;
        }

        return sentence.AreJoined(view, head.End - 1);
    }

    private static bool IsGlue(SentenceTerms sentence, int word, byte language)
    {
        foreach (var match in sentence.Matches)
        {
            if (match.Start == word && match.Is(TermKind.Glue, language))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word that ties or joins stands there, so that the next noun begins another phrase.</summary>
    private static bool Has(SentenceTerms sentence, int word, byte language)
    {
        foreach (var match in sentence.Matches)
        {
            if (match.Start == word && match.Term.Language == language
                && match.Term.Kind is TermKind.Glue or TermKind.Link or TermKind.Copula or TermKind.People or TermKind.Act)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the trait hangs together with the statement, directly or over other traits.</summary>
    private static bool InEnumeration(SentenceTerms sentence, TermMatch statement, TermMatch trait)
    {
        if (trait.Start < statement.End && trait.End > statement.Start)
            return true;

        var (low, high) = (statement.Start, statement.End);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var match in sentence.Matches)
            {
                if (!match.Term.IsTrait || match.Term.Language != trait.Term.Language)
                    continue;
                if (match.Start >= high && match.Start - high <= EnumerationGap)
                    (high, grown) = (match.End, true);
                else if (match.End <= low && low - match.End <= EnumerationGap)
                    (low, grown) = (match.Start, true);
            }
        }

        return trait.Start >= low && trait.End <= high;
    }

    /// <summary>
    /// Whether the trait word is capitalised before another capitalised word that no lexicon knows: a name of a person or an organisation.
    /// </summary>
    private static bool IsName(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        if (!char.IsAsciiLetterUpper(view[sentence.Words[trait.Start].Start]) || !sentence.AreJoined(view, trait.End - 1))
            return false;

        var next = sentence.Words[trait.End];
        if (next.Length < 2 || !char.IsAsciiLetterUpper(view[next.Start]) || !char.IsAsciiLetterLower(view[next.Start + 1]))
            return false;

        foreach (var match in sentence.Matches)
        {
            if (match.Start <= trait.End && match.End > trait.End && match.Term.Language == trait.Term.Language)
                return false;
        }

        return true;
    }
}
