using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Decides which trait terms of a sentence say something about a person, or select by a trait.</summary>
/// <remarks>
/// Three signals: the trait term, a link to a person, an act of selecting or asking. A trait with a link or an act is a finding, a trait alone is
/// none,
/// and a trait in a frame is none whatever else is there. Links work near the term only; acts work in the whole sentence.
/// </remarks>
internal static class SentenceJudge
{
    /// <summary>Certainty of a term without link or act; below <see cref="SensitiveDataPolicy.Certain"/>, so it warns only.</summary>
    private const float Alone = 0.3f;

    private const int LinkBefore = 6;
    private const int LinkAfter = 3;
    private const int PeopleNear = 5;
    private const int HeadNear = 2;

    /// <summary>The certainty that a trait is meant of a person; 0 = it is not.</summary>
    public static float Judge(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait, TextOrigin origin)
    {
        var score = trait.Term.Kind == TermKind.Disclosure ? 0.9f : Signal(view, sentence, trait, origin);
        if (score == 0 && origin == TextOrigin.RecruiterInstruction)
            score = Alone;
        return score > 0 && Frames.Cover(view, sentence, trait) ? 0 : score;
    }

    /// <summary>How surely a link or an act ties the trait to a person, frames left aside.</summary>
    private static float Signal(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait, TextOrigin origin)
    {
        var score = sentence.HasAct(trait.Term.Language) && SelectsPeople(origin) ? 0.8f : 0;
        var isPerson = trait.Term.Kind == TermKind.Person;
        foreach (var match in sentence.GrammarBetween(trait.Start - LinkBefore - sentence.WidestTerm, trait.End + PeopleNear + 1))
        {
            if (match.Term.Language != trait.Term.Language)
                continue;

            var before = trait.Start - match.End;
            var after = match.Start - trait.End;
            var signal = match.Term.Kind switch
            {
                TermKind.Link when before >= 0 && before <= LinkBefore || after >= 0 && after <= LinkAfter => 0.85f,
                TermKind.Copula when isPerson && (before >= 0 && before <= LinkBefore || after >= 0 && after <= LinkAfter) => 0.85f,
                TermKind.People when Math.Max(before, after) is >= 0 and <= PeopleNear && (isPerson || !IsJob(sentence, match)) => 0.85f,
                _ => 0,
            };
            score = Math.Max(score, signal);
        }

        if (score == 0 && IsSpecialOrCriminal(trait))
            score = IsAsked(view, sentence, trait.Term.Language, origin) || IsSelfDescription(view, sentence, trait, origin) ? 0.7f : 0;
        return score;
    }

    /// <summary>Whether the category is one of those of articles 9 and 10 of the regulation.</summary>
    private static bool IsSpecialOrCriminal(TermMatch trait)
    {
        var category = LexiconFiles.Categories[trait.Term.Category];
        return category.IsSpecialCategory || category == PersonalDataCategory.CriminalConvictionOrOffence;
    }

    /// <summary>Whether a recruiter asks something: a question with a special category in it is about candidates.</summary>
    private static bool IsAsked(ReadOnlySpan<char> view, SentenceTerms sentence, byte language, TextOrigin origin)
    {
        if (origin != TextOrigin.RecruiterInstruction || sentence.WordCount == 0)
            return false;
        var end = sentence.Word(sentence.WordCount - 1).End;
        while (end < view.Length && view[end] is ')' or '"' or '\'' or ' ')
            end++;
        return end < view.Length && (view[end] == '?' || (view[end] == ';' && LexiconFiles.Languages[language] == "el"));
    }

    /// <summary>Whether a profile lists what somebody is: a word that describes people begins a sentence, alone or after one other word, or is an item of
    /// its own between commas. Languages are spoken, too, so their words do not count.</summary>
    private static bool IsSelfDescription(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait, TextOrigin origin)
    {
        if (origin != TextOrigin.CandidateProfile || trait.Term.Kind != TermKind.Person
            || LexiconFiles.Categories[trait.Term.Category] == PersonalDataCategory.RacialOrEthnicOrigin
            || !(trait.Start == 0 || (trait.Start == 1 && sentence.AreJoined(view, 0)) || IsItem(view, sentence, trait)))
            return false;
        foreach (var match in sentence.GrammarBetween(trait.End, trait.End + HeadNear))
        {
            if (match.Is(TermKind.Head, trait.Term.Language) || match.Is(TermKind.Job, trait.Term.Language))
                return false;
        }

        return true;
    }

    /// <summary>Whether the words before and after the trait belong to other items of a list.</summary>
    private static bool IsItem(ReadOnlySpan<char> view, SentenceTerms sentence, TermMatch trait) =>
        trait.Start > 0 && Divides(view[sentence.Word(trait.Start - 1).End..sentence.Word(trait.Start).Start])
        && (trait.End == sentence.WordCount || Divides(view[sentence.Word(trait.End - 1).End..sentence.Word(trait.End).Start]));

    private static bool Divides(ReadOnlySpan<char> between) => between.IndexOfAny(",;|/") >= 0 || between.Contains('\u2022') || between.Contains('\u00B7');

    /// <summary>Whether the noun for people is an occupation, beside which a topic is a field of work.</summary>
    private static bool IsJob(SentenceTerms sentence, TermMatch people)
    {
        foreach (var match in sentence.GrammarBetween(people.Start, people.Start + 1))
        {
            if (match.Is(TermKind.Job, people.Term.Language))
                return true;
        }

        return false;
    }

    /// <summary>Whether words of choosing and asking in such a text are about candidates.</summary>
    private static bool SelectsPeople(TextOrigin origin) => origin is not (TextOrigin.CandidateProfile or TextOrigin.CompanyPage);
}
