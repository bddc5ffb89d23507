using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The frames in which a trait word says nothing about a person.</summary>
/// <remarks>Fixed phrases, organisations and things, occupations, fields of work, proper names, and words against unequal treatment. A frame
/// covers the terms it
/// stands at, and in an enumeration their neighbours; never a term elsewhere in the sentence.</remarks>
internal static class Frames
{
    private const int GlueSpan = 3;
    private const int Near = 2;
    private const int LongestAddress = 64;

    /// <summary>Whether <paramref name="trait"/> stands in a frame.</summary>
    public static bool Cover(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        var isDisclosure = trait.Term.Kind == TermKind.Disclosure;
        if (!isDisclosure && (IsFirstOfPair(view, sentence, trait) || IsSecondOfPair(view, sentence, trait)))
            return true;
        foreach (var match in sentence.GrammarBetween(trait.Start - GlueSpan - sentence.WidestTerm, trait.End + Near))
        {
            if (match.Term.Language != trait.Term.Language)
                continue;

            var covers = match.Term.Kind switch
            {
                TermKind.Phrase => match.Start <= trait.Start && match.End >= trait.End,
                TermKind.Head => !isDisclosure && Describes(view, sentence, trait, match),
                TermKind.Job => trait.Term.Kind == TermKind.Topic && Describes(view, sentence, trait, match),
                TermKind.Name => match.Start == trait.Start && match.End == trait.End
                    && (IsFamilyName(view, sentence, trait) || IsFirstOfName(view, sentence, trait)),
                TermKind.Before => !isDisclosure && match.End <= trait.Start && trait.Start - match.End <= GlueSpan,
                _ => false,
            };
            if (covers)
                return true;
        }

        return sentence.Statements.Cover(trait) || (!isDisclosure && (IsName(view, sentence, trait) || IsInAddress(view, sentence, trait)));
    }

    /// <summary>Whether the trait is joined by a small word to another one that a head follows: "A and B conferences".</summary>
    private static bool IsFirstOfPair(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        if (!IsGlue(sentence, trait.End, trait.Term.Language) || !sentence.AreJoined(view, trait.End - 1) || !sentence.AreJoined(view, trait.End))
            return false;
        foreach (var second in sentence.TraitsBetween(trait.End + 1, trait.End + 2))
        {
            if (second.Term.Language != trait.Term.Language || second.Term.Kind == TermKind.Disclosure)
                continue;
            foreach (var head in sentence.GrammarBetween(second.End, second.End + Near))
            {
                if (head.Is(TermKind.Head, trait.Term.Language) && Describes(view, sentence, second, head))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the trait is joined by a small word to another one that a head stands before: "market of A and B".</summary>
    private static bool IsSecondOfPair(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        var glue = trait.Start - 1;
        if (glue < 1 || !IsGlue(sentence, glue, trait.Term.Language) || !sentence.AreJoined(view, glue - 1) || !sentence.AreJoined(view, glue))
            return false;
        foreach (var first in sentence.TraitsBetween(glue - 1, glue))
        {
            if (first.End != glue || first.Term.Language != trait.Term.Language || first.Term.Category != trait.Term.Category)
                continue;
            foreach (var head in sentence.GrammarBetween(first.Start - GlueSpan - sentence.WidestTerm, first.Start))
            {
                if (head.Is(TermKind.Head, trait.Term.Language) && head.End <= first.Start && Describes(view, sentence, first, head))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the trait and the head are one noun phrase: side by side, with one word between, joined by small words, or one compound.</summary>
    private static bool Describes(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait, TermMatch head)
    {
        if (head.Start < trait.End && head.End > trait.Start)
            return head.End > trait.End || (head.End == trait.End && head.Term.Words[^1].Kind == WordPatternKind.Tail);
        if (head.Start >= trait.End)
        {
            if (head.Start - trait.End > 1)
                return false;
            for (var word = trait.End - 1; word < head.Start; word++)
            {
                if (!sentence.AreJoined(view, word))
                    return false;
            }

            if (trait.Term.Kind == TermKind.Person && IsOfPeople(view, sentence, head))
                return false;
            return head.Start == trait.End || !Has(sentence, trait.End, trait.Term.Language);
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

    /// <summary>Whether a noun for people, but no occupation, follows the head or takes it in, so that what is said before both is said of people: "team members".</summary>
    private static bool IsOfPeople(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch head)
    {
        var isPeople = false;
        foreach (var match in sentence.GrammarBetween(head.Start, head.End + 1))
        {
            if (match.End <= head.End || (match.Start >= head.End && !sentence.AreJoined(view, head.End - 1)))
                continue;
            if (match.Is(TermKind.Job, head.Term.Language))
                return false;
            isPeople |= match.Is(TermKind.People, head.Term.Language);
        }

        return isPeople;
    }

    private static bool IsGlue(SentenceTerms sentence, int word, byte language)
    {
        foreach (var match in sentence.GrammarBetween(word, word + 1))
        {
            if (match.Is(TermKind.Glue, language))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word that ties or joins stands there, so that the next noun begins another phrase.</summary>
    private static bool Has(SentenceTerms sentence, int word, byte language)
    {
        foreach (var match in sentence.GrammarBetween(word, word + 1))
        {
            if (match.Term.Language == language
                && match.Term.Kind is TermKind.Glue or TermKind.Link or TermKind.Copula or TermKind.People or TermKind.Act)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the trait word is capitalised before another capitalised word that no lexicon knows: a name of a person or an organisation.
    /// </summary>
    private static bool IsName(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        if (!char.IsAsciiLetterUpper(view[sentence.Word(trait.Start).Start]) || !sentence.AreJoined(view, trait.End - 1))
            return false;

        if (!IsCapitalised(view, sentence.Word(trait.End)))
            return false;

        var from = trait.End + 1 - sentence.WidestTerm;
        return !Covers(sentence.TraitsBetween(from, trait.End + 1), trait) && !Covers(sentence.GrammarBetween(from, trait.End + 1), trait);
    }

    /// <summary>Whether the trait word is capitalised after one that is a name or unknown, and that does not begin the sentence.</summary>
    private static bool IsFamilyName(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        var first = trait.Start - 1;
        if (first < 1 || !sentence.AreJoined(view, first))
            return false;
        if (!IsCapitalised(view, sentence.Word(trait.Start)) || !IsCapitalised(view, sentence.Word(first)))
            return false;
        var known = false;
        foreach (var match in sentence.GrammarBetween(first, first + 1))
        {
            if (match.Is(TermKind.Name, trait.Term.Language))
                return true;
            known |= match.Term.Language == trait.Term.Language;
        }

        return !known && !Knows(sentence.TraitsBetween(first, first + 1), trait.Term.Language);
    }

    /// <summary>Whether a capitalised word that is a family name follows the capitalised trait word.</summary>
    private static bool IsFirstOfName(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        if (!sentence.AreJoined(view, trait.End - 1) || !IsCapitalised(view, sentence.Word(trait.Start)) || !IsCapitalised(view, sentence.Word(trait.End)))
            return false;
        foreach (var match in sentence.GrammarBetween(trait.End, trait.End + 1))
        {
            if (match.Is(TermKind.Name, trait.Term.Language))
                return true;
        }

        return false;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> view, TextSpan word) =>
        word.Length > 1 && char.IsAsciiLetterUpper(view[word.Start]) && char.IsAsciiLetterLower(view[word.Start + 1]);

    private static bool Knows(ReadOnlySpan<TermMatch> matches, byte language)
    {
        foreach (var match in matches)
        {
            if (match.Term.Language == language)
                return true;
        }

        return false;
    }

    /// <summary>Whether the trait word is part of an address: without white space between, a sign that only addresses have stands near it.</summary>
    private static bool IsInAddress(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait)
    {
        var (start, end) = (sentence.Word(trait.Start).Start, sentence.Word(trait.End - 1).End);
        if ((start == 0 || IsSpace(view[start - 1])) && (end == view.Length || IsSpace(view[end])))
            return false;

        var before = view[Math.Max(0, start - LongestAddress)..start];
        before = before[(before.LastIndexOfAny(' ', '\n', '\t') + 1)..];
        var after = view[end..Math.Min(view.Length, end + LongestAddress)];
        var stop = after.IndexOfAny(' ', '\n', '\t');
        return before.Contains("://", StringComparison.Ordinal) || before.Contains('@') || (stop < 0 ? after : after[..stop]).Contains('@');
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t';

    /// <summary>Whether one of the terms, in the trait's language, takes in the word after the trait.</summary>
    private static bool Covers(ReadOnlySpan<TermMatch> matches, TermMatch trait)
    {
        foreach (var match in matches)
        {
            if (match.End > trait.End && match.Term.Language == trait.Term.Language)
                return true;
        }

        return false;
    }
}
