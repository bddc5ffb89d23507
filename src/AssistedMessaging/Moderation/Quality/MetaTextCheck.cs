using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Text in which a model speaks about the message in place of writing it: introductions, offers to rewrite, refusals, a subject line in the body.</summary>
internal sealed class MetaTextCheck : MessageCheck
{
    private static readonly PhraseBook Book = PhraseBookReader.ReadResource("Moderation/Quality/meta-text.txt");

    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        using var words = context.Words(part);
        var matches = Book.Match(words);
        for (var i = 0; matches is not null && i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.Rule.Name == "heading" && !IsHeading(text, words[match.First], words[match.Last]))
                continue;
            if (match.Rule.Name == "note" && !IsNote(text, words[match.First], words[match.Last]))
                continue;
            Add(words.Span(match.First, match.Last), part, ref findings);
        }
    }

    /// <summary>The word stands alone at the beginning of a line, before a colon.</summary>
    private static bool IsHeading(string text, Word first, Word last) =>
        text.AsSpan(last.End).TrimStart(" *").StartsWith(":") && LineBefore(text, first.Start).Trim(" *#").IsEmpty;

    /// <summary>The word begins a bracket or a line, before a colon.</summary>
    private static bool IsNote(string text, Word first, Word last) =>
        text.AsSpan(last.End).StartsWith(":") && (LineBefore(text, first.Start).Trim() is [] or "[" or "(" || LineBefore(text, first.Start).EndsWith("["));

    private static ReadOnlySpan<char> LineBefore(string text, int start) => text.AsSpan(0, start) is var before && before.LastIndexOf('\n') is var line
        ? before[(line + 1)..]
        : default;

    private static void Add(TextSpan span, MessagePart part, ref List<ModerationFinding>? findings)
    {
        if (findings is { Count: > 0 } && findings[^1].Part == part && findings[^1].Span!.Value.Overlaps(span))
            return;
        (findings ??= []).Add(new ModerationFinding { Code = "quality.meta-text", Severity = ModerationSeverity.Medium, Part = part, Span = span });
    }
}
