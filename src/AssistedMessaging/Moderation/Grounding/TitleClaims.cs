using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether an occupation or a rank that a message gives is one that the fields give, in whatever language.</summary>
/// <remarks>The phrase book groups the words of one occupation under one name, so that a translated title is the same title.</remarks>
internal static class TitleClaims
{
    /// <summary>Whether the words claim a title and no supplied text has a word of its group.</summary>
    public static bool IsUnsupported(PhraseMatch match, in WordView words, ModerationContext context, SuppliedFacts facts)
    {
        var at = match.Last;
        while (at > match.First && !IsTitle(WordGroups.Of(words[at].Hash)))
            at--;
        return WordGroups.Of(words[at].Hash) is { } group && !WordGroups.HasOne(facts, group) && !IsSeniority(group, context)
            && (match.Last > match.First || IsBesideTitle(words, at, context));
    }

    private static bool IsTitle(string? group) => group is not (null or "as" or "post" or "seek" or "small" or "weekday");

    /// <summary>A rank or an occupation alone is a title only beside the words of one: "Head of" before it, "Manager" behind it.</summary>
    private static bool IsBesideTitle(in WordView words, int at, ModerationContext context)
    {
        if (!words[at].IsUpper && words.Letters(at) is "lead" or "leader" or "head" or "staff" or "principal" or "chef" or "leidende" or "president")
            return false;

        var next = at + 1;
        while (next < words.Count && next < at + 3 && words.Letters(next) is "of" or "the" or "de" or "van" or "der" or "des" or "fur" or "voor" or "du" or "del")
            next++;
        return IsInTitle(words, next, at, context) || IsInTitle(words, at - 1, at, context);
    }

    private static bool IsInTitle(in WordView words, int at, int beside, ModerationContext context)
    {
        if (at < 0 || at >= words.Count || words[at].Sentence != words[beside].Sentence || words[at].End - words[at].Start < 3)
            return false;

        for (var i = 0; context.Selection is { } selection && i < selection.Included.Count; i++)
        {
            if (selection.Included[i] is { Value: FieldValue.TextValue text } field && field.Key.Value.EndsWith(".title", StringComparison.Ordinal) && Has(text.Text, words[at].Hash))
                return true;
        }

        return false;
    }

    private static bool Has(string text, ulong hash)
    {
        using var words = WordView.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Hash == hash)
                return true;
        }

        return false;
    }

    /// <summary>Whether the posting's own level says the rank.</summary>
    private static bool IsSeniority(string group, ModerationContext context) => context.Records?.Job?.Seniority switch
    {
        Seniority.Internship => group is "junior" or "intern",
        Seniority.Entry or Seniority.Associate => group is "junior",
        Seniority.MidSenior => group is "senior",
        Seniority.Director => group is "director" or "head" or "senior",
        Seniority.Executive => group is "director" or "head" or "chief" or "senior",
        _ => false,
    };
}
