using System.Buffers;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Placeholders that are written between marks.</summary>
internal static class PlaceholderMarks
{
    /// <summary>Characters with which one can begin.</summary>
    public static readonly SearchValues<char> Starts = SearchValues.Create("[{$#%_@*<«(‹");

    /// <summary>The end of the placeholder that begins at <paramref name="start"/>, or -1.</summary>
    public static int EndOf(string text, int start)
    {
        var rest = text.AsSpan(start);
        return rest[0] switch
        {
            '{' when rest.StartsWith("{{") => Between(rest, start, 2, "}}", Accept.Any),
            '{' => Between(rest, start, 1, "}", Accept.Field),
            '$' or '#' when rest.Length > 2 && rest[1] == '{' => Between(rest, start, 2, "}", Accept.Any),
            '$' => Variable(text, start),
            '#' => rest.StartsWith("##") ? Between(rest, start, 2, "##", Accept.Name) : Between(rest, start, 1, "#", Accept.Name),
            '[' when rest.StartsWith("[[") => Between(rest, start, 2, "]]", Accept.Identifier),
            '[' => IsMarkdownLink(rest) ? -1 : Between(rest, start, 1, "]", Accept.Field),
            '%' when rest.StartsWith("%%") => Between(rest, start, 2, "%%", Accept.Identifier),
            '%' => Between(rest, start, 1, "%", Accept.Identifier),
            '_' when rest.StartsWith("___") => start + Run(rest, '_'),
            '_' when rest.StartsWith("__") => Between(rest, start, 2, "__", Accept.Identifier),
            '@' when rest.StartsWith("@@") => Between(rest, start, 2, "@@", Accept.Identifier),
            '*' when rest.StartsWith("*|") => Between(rest, start, 2, "|*", Accept.Any),
            '<' when rest.StartsWith("<<") => Between(rest, start, 2, ">>", Accept.Any),
            '<' => Between(rest, start, 1, ">", Accept.Words),
            '«' => Between(rest, start, 1, "»", Accept.Words),
            '‹' => Between(rest, start, 1, "›", Accept.Words),
            '(' => Between(rest, start, 1, ")", Accept.SeveralWords),
            _ => -1,
        };
    }

    private static int Between(ReadOnlySpan<char> rest, int start, int open, string close, Accept accept)
    {
        var length = rest[open..].IndexOf(close, StringComparison.Ordinal);
        if (length is < 1 or > 60)
            return -1;

        var inner = rest.Slice(open, length);
        if (inner.Contains('\n'))
            return -1;

        var accepted = accept switch
        {
            Accept.Any => true,
            Accept.Identifier => IsIdentifier(inner),
            Accept.Name => IsIdentifier(inner) && (IsFieldName(inner) || PlaceholderWords.AreAll(inner, 1)),
            Accept.Field => IsFieldName(inner) || PlaceholderWords.AreAll(inner, 1),
            Accept.Words => PlaceholderWords.AreAll(inner, 1),
            _ => PlaceholderWords.AreAll(inner, 2),
        };
        return accepted ? start + open + length + close.Length : -1;
    }

    /// <summary>A word of letters, digits, dots and underscores that begins with a letter.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> inner)
    {
        foreach (var c in inner)
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not '.' and not '-')
                return false;
        }

        return char.IsLetter(inner[0]);
    }

    /// <summary>An identifier that no prose writes: with an underscore, a dot, a capital inside, or a mark or number of a template language.</summary>
    private static bool IsFieldName(ReadOnlySpan<char> inner)
    {
        if (inner[0] is '!' or '$' or '@')
            return inner.Length > 1 && IsIdentifier(inner[1..]);
        if (!IsIdentifier(inner))
            return inner.Length == 1 && char.IsAsciiDigit(inner[0]) && inner[0] == '0';

        for (var i = 1; i < inner.Length; i++)
        {
            if (inner[i] is '_' || (inner[i] == '.' && char.IsLetter(inner[i - 1])) || (char.IsAsciiLetterUpper(inner[i]) && char.IsAsciiLetterLower(inner[i - 1])))
                return true;
        }

        return false;
    }

    /// <summary>A dollar sign before a name: <c>$TITLE</c>, but not <c>$USD</c> or <c>$k</c>.</summary>
    private static int Variable(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return end - start > 4 && char.IsLetter(text[start + 1]) ? end : -1;
    }

    private static bool IsMarkdownLink(ReadOnlySpan<char> rest) => rest.IndexOf(']') is var end && end > 0 && end + 1 < rest.Length && rest[end + 1] == '(';

    private static int Run(ReadOnlySpan<char> rest, char c) => rest.IndexOfAnyExcept(c) is var end && end < 0 ? rest.Length : end;

    private enum Accept
    {
        Any,
        Identifier,
        Name,
        Field,
        Words,
        SeveralWords,
    }
}
