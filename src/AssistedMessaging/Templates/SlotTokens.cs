using AssistedMessaging.Templates.Syntax;
using AssistedMessaging.Text;

namespace AssistedMessaging.Templates;

/// <summary>Finds slot tokens in message text without running anything: one pass, no exception.</summary>
internal static class SlotTokens
{
    /// <summary>Longest path that is taken for one; more is a fault.</summary>
    internal const int MaxPathLength = 128;

    private const int MaxParts = 8;

    /// <summary>Reads every <c>{{ path }}</c> in order.</summary>
    /// <param name="text">Message text, usually a model's.</param>
    /// <param name="fault">The first <c>{{</c> or escape block that is no bare path, up to its closing braces; null when there is none.</param>
    /// <returns>The tokens before the fault; all of them when there is none.</returns>
    public static IReadOnlyList<SlotToken> Read(string text, out TextSpan? fault)
    {
        fault = null;
        List<SlotToken>? tokens = null;
        var position = 0;
        while (true)
        {
            var open = text.AsSpan(position).IndexOf('{');
            if (open < 0 || position + open + 1 >= text.Length)
                break;

            open += position;
            if (text[open + 1] == '{')
            {
                var length = TokenLength(text.AsSpan(open), out var path);
                if (length == 0)
                {
                    fault = FaultAt(text, open);
                    break;
                }

                (tokens ??= []).Add(new(open, length, path));
                position = open + length;
            }
            else if (IsEscapeBlock(text.AsSpan(open)))
            {
                fault = FaultAt(text, open);
                break;
            }
            else
            {
                position = open + 1;
            }
        }

        return tokens ?? (IReadOnlyList<SlotToken>)[];
    }

    /// <summary>The length of the token at the start, or 0 when it is no bare path.</summary>
    private static int TokenLength(ReadOnlySpan<char> text, out string path)
    {
        path = "";
        var start = SkipWhiteSpace(text, 2);
        var end = start;
        var parts = 0;
        while (true)
        {
            var name = end;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            if (end == name || char.IsAsciiDigit(text[name]) || ++parts > MaxParts)
                return 0;
            if (parts == 1 && (Keywords.IsReserved(text[name..end]) || Refusals.IsLeftOut(text[name..end])))
                return 0;
            if (end >= text.Length || text[end] != '.')
                break;
            end++;
        }

        var close = SkipWhiteSpace(text, end);
        if (end - start > MaxPathLength || !text[close..].StartsWith("}}", StringComparison.Ordinal))
            return 0;
        path = text[start..end].ToString();
        return close + 2;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private static bool IsEscapeBlock(ReadOnlySpan<char> text)
    {
        var position = 1;
        while (position < text.Length && text[position] == '%')
            position++;
        return position > 1 && position < text.Length && text[position] == '{';
    }

    private static TextSpan FaultAt(string text, int open)
    {
        var close = text.IndexOf("}}", open + 2, StringComparison.Ordinal);
        return TextSpan.FromBounds(open, close < 0 ? text.Length : close + 2);
    }
}
