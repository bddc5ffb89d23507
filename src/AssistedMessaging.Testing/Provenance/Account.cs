using System.Text;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Provenance;

// The law of non-interference for one field and two renders that differ in that field only.
internal static class Account
{
    // What is wrong, or null.
    public static string? Breach(RenderedText before, RenderedText after, string path) =>
        before.Text == after.Text ? null
        : !Names(before, path) || !Names(after, path) ? "the text changed and the explanation does not name the field"
        : Without(before, path) != Without(after, path) ? "text changed outside the field's spans and decisions"
        : null;

    private static bool Names(RenderedText text, string path) =>
        text.Spans.Any(span => span.Fields.Contains(path)) || text.Decisions.Any(decision => decision.Fields.Contains(path));

    // The text without everything that the explanation ties to the field.
    private static string Without(RenderedText text, string path)
    {
        RenderedDecision[] decisions = [.. text.Decisions.Where(decision => decision.Fields.Contains(path))];
        var rest = new StringBuilder();
        foreach (RenderedSpan span in text.Spans)
        {
            if (!span.Fields.Contains(path) && !Array.Exists(decisions, decision => decision.Span.Contains(span.Span)))
            {
                rest.Append(text.Text.AsSpan(span.Span.Start, span.Span.Length));
            }
        }

        return rest.ToString();
    }
}
