using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>A greeting by a name that is not the candidate's.</summary>
internal sealed class RecipientCheck : GroundingCheck
{
    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (part is not MessagePart.Body || facts.CandidateName is not { } name)
            return;

        using var words = WordView.Of(text.AsSpan(0, Math.Min(text.Length, 120)));
        if (!Greeting.TryFind(text, words, out var first, out var last))
            return;

        var isWrong = false;
        for (var i = first; i <= last; i++)
            isWrong |= !Greeting.IsGeneral(words.Letters(i)) && !NameForms.Has(name, words.Letters(i)) && !(context.Language.Language is "pl" && NameForms.HasInflected(name, words.Letters(i)));
        if (isWrong && words.Span(first, last) is var span && !facts.IsFilled(part, span))
            Add(ref findings, "grounding.wrong-recipient", part, span, ModerationSeverity.High);
    }
}
