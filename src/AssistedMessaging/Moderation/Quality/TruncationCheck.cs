using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>A body that breaks off: an open bracket near its end, or a last word in small letters without a mark after it.</summary>
internal sealed class TruncationCheck : MessageCheck
{
    private static readonly FrozenSet<string> Closings =
        "regards wishes soon thanks cheers best groet groeten groetjes groetje bedankt alvast gruß grüße dank cordialement vous toi bientôt saludo saludos gracias cordial saluti presto grazie saluto cordialmente cumprimentos abraço atenciosamente obrigado obrigada breve logo pozdrawiam pozdrowienia pozdrowieniami poważaniem dziękuję"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (part is MessagePart.Body && text.AsSpan().TrimEnd() is { Length: > 0 } trimmed && (IsOpen(trimmed) || BreaksOff(trimmed)))
            Add(ref findings, "quality.truncated", part, null);
    }

    private static bool IsOpen(ReadOnlySpan<char> text) => IsOpen(text, '(', ')') || IsOpen(text, '[', ']') || (IsOpen(text, '“', '”') && !IsGermanEnd(text)) || IsOpen(text, '«', '»');

    private static bool IsOpen(ReadOnlySpan<char> text, char open, char close) => text.LastIndexOf(open) is >= 0 and var at && text[at..].IndexOf(close) < 0
        && !(open == '(' && at > 0 && text[at - 1] is ':' or ';');

    /// <summary>The mark that opens a quotation in English ends one in German, after „.</summary>
    private static bool IsGermanEnd(ReadOnlySpan<char> text)
    {
        var before = text[..text.LastIndexOf('“')];
        return before.LastIndexOf('„') > before.LastIndexOf('“');
    }

    private static bool BreaksOff(ReadOnlySpan<char> text)
    {
        if (text[^1] is '-' && text.Length > 1 && char.IsLetter(text[^2]))
            return true;
        if (!char.IsLower(text[^1]))
            return false;

        var word = text[(text.LastIndexOfAny(" \n\u00A0") + 1)..];
        return char.IsLower(word[0]) && !word.ContainsAny(".@/:") && text.Contains(' ') && !Closings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
