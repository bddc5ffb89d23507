using System.Buffers;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Markdown and HTML in a message: channels show them as signs. An image that loads from the web is worse, for it reports who opened it.</summary>
internal sealed class MarkdownCheck : MessageCheck
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_#`[<!");

    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
                return;
            at += next;
            var length = LengthAt(text.AsSpan(at), IsLineStart(text, at));
            if (length > 0)
                Add(ref findings, "quality.markdown", part, new TextSpan(at, length), text[at] == '!' ? ModerationSeverity.High : ModerationSeverity.Medium);
            at += Math.Max(length, 1);
        }
    }

    /// <summary>Length of the mark-up that begins here; 0 when the sign is an ordinary one.</summary>
    private static int LengthAt(ReadOnlySpan<char> rest, bool isLineStart) => rest[0] switch
    {
        '*' when rest.StartsWith("**") => Pair(rest, 2, "**"),
        '#' when isLineStart => Heading(rest),
        '`' => Pair(rest, 1, "`"),
        '[' => Link(rest),
        '!' when rest.Length > 1 && rest[1] == '[' && Link(rest[1..]) is > 0 and var link => link + 1,
        '<' => Tag(rest),
        _ => 0,
    };

    private static int Pair(ReadOnlySpan<char> rest, int open, string close)
    {
        if (rest.Length <= open || char.IsWhiteSpace(rest[open]))
            return 0;
        var length = rest[open..].IndexOf(close, StringComparison.Ordinal);
        return length is > 0 and < 200 && !rest.Slice(open, length).Contains('\n') ? open + length + close.Length : 0;
    }

    private static int Heading(ReadOnlySpan<char> rest)
    {
        var level = rest.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || rest[level] != ' ')
            return 0;
        var end = rest.IndexOf('\n');
        return end < 0 ? rest.Length : end;
    }

    private static int Link(ReadOnlySpan<char> rest)
    {
        var middle = rest[..Math.Min(rest.Length, 200)].IndexOf("](", StringComparison.Ordinal);
        if (middle < 1)
            return 0;
        var close = rest[middle..Math.Min(rest.Length, middle + 500)].IndexOf(')');
        return close < 0 ? 0 : middle + close + 1;
    }

    /// <summary>A tag of HTML: a name of letters, then attributes or the end.</summary>
    private static int Tag(ReadOnlySpan<char> rest)
    {
        var at = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        var start = at;
        while (at < rest.Length && (char.IsAsciiLetterLower(rest[at]) || char.IsAsciiDigit(rest[at])))
            at++;
        if (at == start || at >= rest.Length || rest[at] is not ('>' or ' ' or '/'))
            return 0;
        var isKnown = rest[start..at] is "b" or "i" or "u" or "p" or "a" or "br" or "hr" or "em" or "strong" or "span" or "div" or "ul" or "ol" or "li" or "img" or "table"
            or "tr" or "td" or "h1" or "h2" or "h3" or "html" or "body" or "font" or "script" or "style";
        var close = rest[..Math.Min(rest.Length, 300)].IndexOf('>');
        return isKnown && close > 0 ? close + 1 : 0;
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';
}
