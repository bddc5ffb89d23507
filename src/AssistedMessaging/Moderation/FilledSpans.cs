using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Which stretches of a message a field filled in.</summary>
internal static class FilledSpans
{
    /// <summary>Whether a field's value covers the span: a name, a place or a title is nobody's choice of words. The recruiter's own texts are.</summary>
    public static bool IsGiven(ModerationContext context, MessagePart part, TextSpan span)
    {
        var segments = part is MessagePart.Body ? context.Segments : context.SubjectSegments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Field is { } field && !field.Value.StartsWith("custom.", StringComparison.Ordinal) && segments[i].Span.Contains(span))
                return true;
        }

        return false;
    }
}
