using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>A name under the message that is not the recruiter's.</summary>
internal sealed class SignatureCheck : GroundingCheck
{
    private static readonly FrozenSet<string> Closings =
        "regards sincerely wishes cheers best thanks groet groeten groetjes hartelijk gruss grusse grussen cordialement saludo saludos atentamente saluti saluto cordialmente cumprimentos abraco atenciosamente atentamente pozdrawiam pozdrowienia pozdrowieniami powazaniem"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (part is not MessagePart.Body || facts.RecruiterName is null)
            return;

        using var words = context.Words(part);
        var closing = words.Count - 1;
        while (closing >= 0 && closing > words.Count - 12 && !Closings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Letters(closing)))
            closing--;
        if (closing < 0 || closing <= words.Count - 12 || closing + 1 >= words.Count || !words[closing + 1].IsUpper)
            return;

        var last = closing + 1;
        while (last + 1 < words.Count && words[last + 1].IsUpper && words[last + 1].Start - words[last].End <= 1)
            last++;
        for (var i = closing + 1; i <= last; i++)
        {
            if (facts.HasRecruiterName(words.Letters(i)) || facts.HasWord(words.Letters(i)) || NameWords.IsOrdinary(words[i]))
                return;
        }

        var span = words.Span(closing + 1, last);
        if (!facts.IsFilled(part, span))
            Add(ref findings, "grounding.signature", part, span);
    }
}
