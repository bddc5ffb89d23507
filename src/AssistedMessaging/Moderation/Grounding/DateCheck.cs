using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Days of the calendar that nothing supplies, compared by day and month in whatever order and language they are written.</summary>
internal sealed class DateCheck : GroundingCheck
{
    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return;

        using var words = context.Words(part);
        for (var i = 0; i < words.Count && CanAdd(findings); i++)
        {
            if (!CalendarDay.TryRead(words, i, out var day, out var last))
                continue;
            var span = words.Span(i, last);
            i = last;
            if (!facts.IsFilled(part, span) && !facts.HasDay(day))
                Add(ref findings, "grounding.date", part, span);
        }
    }
}
