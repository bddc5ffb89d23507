using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Which field supports which kind of claim.</summary>
internal static class ClaimRules
{
    /// <summary>The code of an unsupported claim; null when a field supports it.</summary>
    public static string? CodeFor(PhraseMatch match, in WordView words, ModerationContext context, SuppliedFacts facts, MessagePart part, string text) => match.Rule.Name switch
    {
        "relation.applied" => Relation(context, "candidate.past_applicant", "candidate.earlier_interest"),
        "relation.follows" => Relation(context, "candidate.company_follower", null),
        "relation.open" => Relation(context, "candidate.open_to_work", null),
        "relation.mutual" => Relation(context, "candidate.mutual_connections", null)
            ?? (CountClaims.IsAnother(text, words, match, context, "candidate.mutual_connections") ? "grounding.relation" : null),
        "remote.full" => context.Records?.Job?.WorkplaceType is WorkplaceType.Remote || Says(facts, words, match) ? null : "grounding.workplace",
        "remote.some" => context.Records?.Job?.WorkplaceType is WorkplaceType.Remote or WorkplaceType.Hybrid || Says(facts, words, match) ? null : "grounding.workplace",
        "remote.hybrid" => Workplace(context, WorkplaceType.OnSite, WorkplaceType.Remote) && !Says(facts, words, match) ? "grounding.workplace" : null,
        "remote.none" => Workplace(context, WorkplaceType.Hybrid, WorkplaceType.Remote) && !Says(facts, words, match) ? "grounding.workplace" : null,
        "employment.full" => Employment(context, EmploymentType.PartTime),
        "employment.part" => Employment(context, EmploymentType.FullTime),
        "employment.permanent" => Says(facts, words, match) ? null : Employment(context, EmploymentType.Temporary, EmploymentType.Contractor, EmploymentType.Internship),
        "employment.temporary" => Says(facts, words, match) ? null : Employment(context, EmploymentType.FullTime, EmploymentType.FullTime),
        "employment.contract" => Says(facts, words, match) ? null : Employment(context, EmploymentType.FullTime, EmploymentType.PartTime, EmploymentType.Temporary, EmploymentType.Internship),
        "benefit" => Says(facts, words, match) ? Denies(facts, words, match) ? "grounding.negation" : null : "grounding.benefit",
        "negation" => Denies(facts, words, match) || !Says(facts, words, match) ? "grounding.negation" : null,
        "pay.net" => IsPay(words, match, context, part) && !WordGroups.HasOne(facts, "net") ? "grounding.gross-net" : null,
        "pay.gross" => IsPay(words, match, context, part) && WordGroups.HasOne(facts, "net") && !WordGroups.HasOne(facts, "gross") ? "grounding.gross-net" : null,
        "quantity.count" => CountClaims.IsSupported(text, words, match, context, facts) ? null : "grounding.quantity",
        "experience.decade" => CountClaims.IsDecade(words, match, context, facts) ? null : "grounding.experience",
        "experience.certificate" => WordGroups.HasOne(facts, "certificate") ? null : "grounding.experience",
        "name.skill" => IsName(words, match.First, context) && !facts.HasWord(words.Letters(match.First)) ? "grounding.name" : null,
        "name.place" => context.Language.Language is "de" && words[match.Last].IsUpper && !facts.HasWord(words.Letters(match.Last)) ? facts.CodeForName(words.Letters(match.Last)) : null,
        ['t', 'i', 't', 'l', 'e', '.', ..] or ['r', 'a', 'n', 'k', '.', ..] => TitleClaims.IsUnsupported(match, words, context, facts) ? "grounding.title" : null,
        "quantity" or "claim" or "deadline" or "amount" => Says(facts, words, match) ? null : $"grounding.{match.Rule.Name}",
        var name => $"grounding.{name}",
    };

    /// <summary>Words that deny what follows them, folded.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) =>
        word is "no" or "not" or "without" or "never" or "dont" or "geen" or "niet" or "zonder" or "nooit" or "kein" or "keine" or "keinen" or "nicht" or "ohne" or "pas" or "sans" or "ni"
            or "aucun" or "aucune" or "sin" or "senza" or "non" or "nao" or "sem" or "nunca" or "nie" or "bez" or "nigdy" or "if" or "whether" or "als" or "ob" or "wenn" or "falls" or "si" or "of" or "czy" or "jesli" or "jezeli";

    private static string? Relation(ModerationContext context, string key, string? other)
    {
        if (context.Selection?[key] is not null || (other is not null && context.Selection?[other] is not null))
            return null;
        for (var i = 0; context.Selection is { } selection && i < selection.LeftOut.Count; i++)
        {
            if (selection.LeftOut[i].Key.Value == key && selection.LeftOut[i].Value is not null)
                return "grounding.not-selected";
        }

        return "grounding.relation";
    }

    private static bool Workplace(ModerationContext context, WorkplaceType one, WorkplaceType other) =>
        context.Records?.Job?.WorkplaceType is { } type && (type == one || type == other);

    /// <summary>Whether the claim speaks of an amount of money. In Dutch "net" is an adverb, and with a capital it is a product.</summary>
    private static bool IsPay(in WordView words, PhraseMatch match, ModerationContext context, MessagePart part)
    {
        var word = char.IsAsciiDigit(words.Letters(match.First)[0]) ? match.Last : match.First;
        if (words[word].IsUpper || (words.Letters(word) is "net" && context.Language.Language is "nl") || context.Amounts(part) is not { } amounts)
            return false;
        foreach (var amount in amounts)
        {
            if (amount.Span.Overlaps(words.Span(match.First, match.Last)))
                return true;
        }

        return false;
    }

    /// <summary>A product's name that the check of names does not look at: an abbreviation, or a noun in German.</summary>
    private static bool IsName(in WordView words, int at, ModerationContext context) =>
        words[at].IsUpper && (context.Language.Language is "de" || words[at].End - words[at].Start <= 4) && at > 0 && words[at - 1].Sentence == words[at].Sentence;

    private static string? Employment(ModerationContext context, params ReadOnlySpan<EmploymentType> excluded) =>
        context.Records?.Job?.EmploymentType is { } type && excluded.Contains(type) ? "grounding.employment" : null;

    /// <summary>Whether one supplied text has all longer words of the claim.</summary>
    private static bool Says(SuppliedFacts facts, in WordView words, PhraseMatch match)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (words.Letters(i).Length >= 4 && !facts.HasWordLike(words.Letters(i)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a supplied text has the words of the claim in a row, with a "no" shortly before.</summary>
    private static bool IsRunDenied(SuppliedFacts facts, in WordView words, PhraseMatch match)
    {
        var run = new ulong[match.Last - match.First + 1];
        for (var i = 0; i < run.Length; i++)
            run[i] = words[match.First + i].Hash;
        return facts.Any(run, static (text, run) =>
        {
            using var fact = WordView.Of(text);
            for (var i = 1; i + run.Length <= fact.Count; i++)
            {
                var same = 0;
                while (same < run.Length && fact[i + same].Hash == run[same])
                    same++;
                for (var j = i - 1; same == run.Length && j >= 0 && j >= i - 3 && fact[j].Sentence == fact[i].Sentence; j--)
                {
                    if (IsNegation(fact.Letters(j)) && fact.Letters(j) is not ("if" or "als" or "si" or "of"))
                        return true;
                }
            }

            return false;
        });
    }

    /// <summary>Whether a supplied text denies the claim: a "no" shortly before its last long word.</summary>
    private static bool Denies(SuppliedFacts facts, in WordView words, PhraseMatch match)
    {
        var key = match.Last;
        while (key > match.First && words.Letters(key).Length < 5)
            key--;
        return IsRunDenied(facts, words, match) || facts.Any(words.Letters(key), static (text, word) =>
        {
            using var fact = WordView.Of(text);
            for (var i = 0; i < fact.Count; i++)
            {
                if (!SuppliedFacts.IsLike(fact.Letters(i), word))
                    continue;
                for (var j = i - 1; j >= 0 && j >= i - 4 && fact[j].Sentence == fact[i].Sentence; j--)
                {
                    if (IsNegation(fact.Letters(j)) && fact.Letters(j) is not ("if" or "als" or "si" or "of"))
                        return true;
                }
            }

            return false;
        });
    }
}
