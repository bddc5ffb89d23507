using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Places that nobody filled in: names in brackets, braces and other template marks, XXX, TBD, date masks, printed null values.</summary>
internal sealed class PlaceholderCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        var i = 0;
        while (i < text.Length)
        {
            var next = text.AsSpan(i).IndexOfAny(PlaceholderMarks.Starts);
            if (next < 0)
                break;
            i += next;
            var end = PlaceholderMarks.EndOf(text, i);
            if (end > i)
                Add(TextSpan.FromBounds(i, end), part, ref findings);
            i = Math.Max(end, i + 1);
        }

        i = 0;
        while (PlaceholderWords.Next(text, context.Language, ref i, out var word))
            Add(word, part, ref findings);
    }

    private static void Add(TextSpan span, MessagePart part, ref List<ModerationFinding>? findings)
    {
        for (var i = 0; findings is not null && i < findings.Count; i++)
        {
            if (findings[i].Part == part && findings[i].Span!.Value.Overlaps(span))
                return;
        }

        (findings ??= []).Add(new ModerationFinding { Code = "quality.placeholder", Severity = ModerationSeverity.Medium, Part = part, Span = span });
    }
}
