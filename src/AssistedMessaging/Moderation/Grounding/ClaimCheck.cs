using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Claims that only a field may make: that the reader applied before or follows the company, benefits, deadlines, events, promises, remote work.</summary>
internal sealed class ClaimCheck : GroundingCheck
{
    private static readonly PhraseBook Book = PhraseBookReader.ReadResource("Moderation/Grounding/claims.txt");

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
            if (facts.IsFilled(part, span) || IsNegated(words, match.First) || IsKnown(findings, part, span))
                continue;
            if (ClaimRules.CodeFor(match, words, context, facts) is { } code)
                Add(ref findings, code, part, span);
        }
    }

    /// <summary>A "no" or "without" stands shortly before: what is denied is not claimed.</summary>
    private static bool IsNegated(in WordView words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (ClaimRules.IsNegation(words.Letters(i)))
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
