using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests;

// Prompts written by hand, piece by piece, so that these tests depend on no template.
internal static class Prompts
{
    public static Prompt Of(params PromptSection[] sections) => new()
    {
        Sections = sections,
        Slots = SlotTable.Empty,
        Kind = MessageKind.Initial,
        Language = LanguageTag.English,
    };

    public static PromptSection Section(PromptRole role, params (string Text, Trust Trust, string[] Fields)[] pieces) => Section(role, [], pieces);

    public static PromptSection Section(PromptRole role, RenderedDecision[] decisions, (string Text, Trust Trust, string[] Fields)[] pieces)
    {
        List<RenderedSpan> spans = [];
        int at = 0;
        foreach ((string text, Trust trust, string[] fields) in pieces)
        {
            spans.Add(new RenderedSpan(new TextSpan(at, text.Length), fields, trust, at));
            at += text.Length;
        }

        return new PromptSection(role, new TemplateVersion(role == PromptRole.System ? "system.sbn" : "data.sbn", "1", "0123456789abcdef0123456789abcdef"), new RenderedText
        {
            Text = string.Concat(pieces.Select(piece => piece.Text)),
            Spans = spans,
            Decisions = decisions,
            NeverRead = role == PromptRole.System ? [] : ["candidate.version", "candidate.id"],
        });
    }
}
