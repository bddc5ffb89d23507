using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Claims that only a field may make: that the reader applied before or follows the company, benefits, deadlines, events, promises, remote work.</summary>
internal sealed class ClaimCheck : GroundingCheck
{
    /// <summary>Where the claims are listed.</summary>
    public const string Resource = "Moderation/Grounding/claims.txt";

    private static readonly PhraseBook Book = PhraseBookReader.ReadResource(Resource);

    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        using var words = context.Words(part);
        if (Book.Match(words) is not { } matches)
            return;

        foreach (var match in matches)
        {
            var span = words.Span(match.First, match.Last);
            if (!CanAdd(findings))
                return;
            if (facts.IsFilled(part, span) || IsNegated(words, match.First, context.Language.Language) || IsKnown(findings, part, span))
                continue;
            if (match.Rule.Name is "quote")
                AddQuote(ref findings, part, QuoteClaims.Find(text, words, match, facts));
            else if (ClaimRules.CodeFor(match, words, context, facts, part, text) is { } code)
                Add(ref findings, code, part, span);
        }
    }

    /// <summary>"Als" is "if" in Dutch before a pronoun only, and "as" otherwise; "of" is "whether" there and nowhere else.</summary>
    private static bool IsCondition(in WordView words, int at, string language) => language is "nl"
        && (words.Letters(at) is "of" || words.Letters(at + 1) is "je" or "jij" or "u" or "jullie" or "we" or "wij" or "ik" or "er" or "dit" or "dat" or "het" or "ze" or "zij" or "hij" or "de");

    private static void AddQuote(ref List<ModerationFinding>? findings, MessagePart part, TextSpan? quote)
    {
        if (quote is { } span && !IsKnown(findings, part, span))
            Add(ref findings, "grounding.quote", part, span);
    }

    /// <summary>A "no" or "without" stands shortly before: what is denied is not claimed.</summary>
    private static bool IsNegated(in WordView words, int first, string language)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (ClaimRules.IsNegation(words.Letters(i)) && !(words.Letters(i) is "als" or "of" && !IsCondition(words, i, language)))
                return true;
        }

        return false;
    }

    private static bool IsKnown(List<ModerationFinding>? findings, MessagePart part, TextSpan span)
    {
        for (var i = (findings?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (findings![i].Part == part && findings[i].Span!.Value.Overlaps(span))
                return true;
        }

        return false;
    }
}
