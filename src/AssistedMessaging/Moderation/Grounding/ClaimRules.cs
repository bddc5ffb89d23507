using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Which field supports which kind of claim.</summary>
internal static class ClaimRules
{
    /// <summary>The code of an unsupported claim; null when a field supports it.</summary>
    public static string? CodeFor(PhraseMatch match, in WordView words, ModerationContext context, SuppliedFacts facts) => match.Rule.Name switch
    {
        "relation.applied" => Relation(context, "candidate.past_applicant", "candidate.earlier_interest"),
        "relation.follows" => Relation(context, "candidate.company_follower", null),
        "relation.open" => Relation(context, "candidate.open_to_work", null),
        "relation.mutual" => Relation(context, "candidate.mutual_connections", null),
        "remote.full" => context.Records?.Job?.WorkplaceType is WorkplaceType.Remote || Says(facts, words, match) ? null : "grounding.workplace",
        "remote.some" => context.Records?.Job?.WorkplaceType is WorkplaceType.Remote or WorkplaceType.Hybrid || Says(facts, words, match) ? null : "grounding.workplace",
        "employment.full" => Employment(context, EmploymentType.PartTime),
        "employment.part" => Employment(context, EmploymentType.FullTime),
        "employment.permanent" => Says(facts, words, match) ? null : Employment(context, EmploymentType.Temporary, EmploymentType.Contractor, EmploymentType.Internship),
        "employment.temporary" => Says(facts, words, match) ? null : Employment(context, EmploymentType.FullTime, EmploymentType.FullTime),
        "benefit" => Says(facts, words, match) ? Denies(facts, words, match) ? "grounding.negation" : null : "grounding.benefit",
        "negation" => Denies(facts, words, match) || !Says(facts, words, match) ? "grounding.negation" : null,
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

    /// <summary>Whether a supplied text denies the claim: a "no" shortly before its last long word.</summary>
    private static bool Denies(SuppliedFacts facts, in WordView words, PhraseMatch match)
    {
        var key = match.Last;
        while (key > match.First && words.Letters(key).Length < 5)
            key--;
        return facts.Any(words.Letters(key), static (text, word) =>
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
