using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Claims whose number decides: a team of eight, five mutual connections, more than a decade.</summary>
internal static class CountClaims
{
    /// <summary>Whether a number in words inside the claim is one that the supplied texts have, in words or digits.</summary>
    public static bool IsSupported(string text, in WordView words, PhraseMatch match, ModerationContext context, SuppliedFacts facts)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (NumberAt(text, words, i, context) is { } number && !facts.HasNumber(number) && !facts.HasWord(words.Letters(i)))
                return false;
        }

        return true;
    }

    /// <summary>Whether another number than the field's stands in the claim or shortly before it.</summary>
    public static bool IsAnother(string text, in WordView words, PhraseMatch match, ModerationContext context, string field)
    {
        if (context.Selection?[field]?.Value is not FieldValue.CountValue count)
            return false;

        for (var i = Math.Max(0, match.First - 2); i <= match.Last; i++)
        {
            if (words[i].Sentence == words[match.First].Sentence && NumberAt(text, words, i, context) is { Value: > 1 } number && !number.CanBe(count.Count))
                return true;
        }

        return false;
    }

    /// <summary>Whether the years of the candidate's field bear a claim of one decade or several.</summary>
    public static bool IsDecade(in WordView words, PhraseMatch match, ModerationContext context, SuppliedFacts facts)
    {
        if (WordGroups.HasOne(facts, "decade"))
            return true;

        var asked = words.Letters(match.First) is "decades" or "decennia" or "jahrzehnte" or "jahrzehnten" or "decennies" or "decadas" ? 20 : 10;
        for (var i = match.First - 1; i >= 0 && i >= match.First - 4; i--)
        {
            if (words.Letters(i) is "almost" or "nearly" or "close" or "bijna" or "fast" or "beinahe" or "knapp" or "presque" or "pres" or "quasi" or "casi" or "quasi" or "prawie")
                asked = asked * 4 / 5;
            else if (words.Letters(i) is "half" or "halve" or "halb" or "halbes" or "media" or "demi")
                asked /= 2;
        }

        return context.Selection?["candidate.years_of_experience"]?.Value is FieldValue.CountValue years && years.Count >= asked;
    }

    private static NumberMention? NumberAt(string text, in WordView words, int at, ModerationContext context)
    {
        if (char.IsAsciiDigit(text[words[at].Start]))
            return Numbers.TryRead(text, words[at].Start, out var digits, out _) ? digits : null;
        return words[at].End - words[at].Start >= 3 && NumbersInWords.TryRead(text, words[at].Start, context.Language.Language, out var number) ? number : null;
    }
}
