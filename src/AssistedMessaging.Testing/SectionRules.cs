using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing;

// What holds for every message of a prompt.
internal static class SectionRules
{
    // The spans cover the text: a character that no span holds could be anybody's.
    public static void RequireAccount(PromptSection section)
    {
        int end = 0;
        foreach (RenderedSpan span in section.Content.Spans)
        {
            if (span.Span.Start != end || span.Span.Length < 0)
            {
                break;
            }

            end = span.Span.End;
        }

        if (end != section.Content.Text.Length)
        {
            throw new PromptAssertException(
                $"{section.Template.Id}: the spans leave out or repeat characters from {end} on, so nobody can say whose they are. "
                + "Give every stretch of the text a span, in order.");
        }
    }

    // A system message holds instructions and nothing of a person's.
    public static void RequireInstructionsOnly(PromptSection section)
    {
        foreach (RenderedSpan span in section.Content.Spans)
        {
            if (section.Role == PromptRole.System && span.Trust == Trust.Untrusted && span.Span.Length > 0)
            {
                throw new PromptAssertException(
                    $"{Place(section, span.Fields, span.Span)} stands among the instructions. Move it into the data message, or name its slot.");
            }
        }
    }

    // Names fields and places, never a value.
    public static string Place(PromptSection section, IReadOnlyList<string> fields, TextSpan place) =>
        $"{(fields.Count == 0 ? "A value" : string.Join(", ", fields.Distinct()))} ({section.Template.Id}, characters {place.Start} to {place.End})";
}
