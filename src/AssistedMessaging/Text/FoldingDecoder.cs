using System.Globalization;

namespace AssistedMessaging.Text;

/// <summary>Undoes percent encoding, character entities, and words or brackets in the place of the at sign and the dot.</summary>
internal static class FoldingDecoder
{
    private const int MostSpaces = 8;

    /// <summary>How often one character may be percent-encoded over itself.</summary>
    private const int MostLayers = 3;

    private static readonly string[] AtWords = ["at", "arroba", "chiocciola", "apenstaartje", "arobase", "malpa"];
    private static readonly string[] DotWords = ["dot", "punt", "punkt", "point", "punto", "ponto", "kropka"];

    /// <summary>Decodes a view into an empty one, whose offsets are those of <paramref name="view"/>.</summary>
    public static void Decode(ReadOnlySpan<char> view, FoldedText decoded)
    {
        var plainFrom = 0;
        for (var i = 0; i < view.Length;)
        {
            var (plain, length) = ('\0', 0);
            switch (view[i])
            {
                case '%':
                    length = Percent(view, i, out plain);
                    break;
                case '&':
                    length = Entity(view, i, out plain);
                    break;
                case ' ' or '[' or '(' or '{' or '<' or '@':
                    length = Word(view, i, out plain);
                    break;
            }

            if (length == 0)
            {
                i++;
                continue;
            }

            decoded.Append(view[plainFrom..i], plainFrom);
            decoded.Append(plain, i, length);
            plainFrom = i += length;
        }

        decoded.Append(view[plainFrom..], plainFrom);
    }

    private static int Percent(ReadOnlySpan<char> view, int at, out char plain)
    {
        plain = '\0';
        if (at + 2 >= view.Length
            || !byte.TryParse(view.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || value is < 0x20 or > 0x7E)
            return 0;
        plain = (char)value;
        var length = 3;
        for (var layer = 1; plain == '%' && layer < MostLayers && at + length + 1 < view.Length && TryHex(view.Slice(at + length, 2), out value); layer++)
        {
            plain = (char)value;
            length += 2;
        }

        return length;
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out byte value) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value) && value is >= 0x20 and <= 0x7E;

    private static int Entity(ReadOnlySpan<char> view, int at, out char plain)
    {
        plain = '\0';
        var window = view.Slice(at, Math.Min(12, view.Length - at));
        var end = window.IndexOf(';');
        if (end < 3)
            return 0;

        var name = window[1..end];
        if (name.Equals("commat", StringComparison.OrdinalIgnoreCase))
            plain = '@';
        else if (name.Equals("period", StringComparison.OrdinalIgnoreCase))
            plain = '.';
        else if (name[0] == '#' && Number(name[1..]) is >= 0x20 and <= 0x7E and var value)
            plain = (char)value;
        return plain == '\0' ? 0 : end + 1;
    }

    private static int Number(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 1 && text[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(isHex ? text[1..] : text, style, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    /// <summary>An at sign or dot with spaces or brackets around it, or its word between words that form an address.</summary>
    private static int Word(ReadOnlySpan<char> view, int at, out char plain)
    {
        plain = '\0';
        var i = SkipSpaces(view, at);
        if (i >= view.Length)
            return 0;

        var isBracketed = view[i] is '[' or '(' or '{' or '<';
        var from = isBracketed ? SkipSpaces(view, i + 1) : i;
        var end = from;
        while (end < view.Length && end - from < 14 && char.IsAsciiLetter(view[end]))
            end++;
        if (end == from && end < view.Length && view[end] == '@')
            end++;

        plain = Sign(view[from..end]);
        if (plain == '\0')
            return 0;
        if (isBracketed)
        {
            end = SkipSpaces(view, end);
            if (end >= view.Length || view[end++] is not (']' or ')' or '}' or '>'))
                return 0;
        }
        else if (view[from] != '@' && (i == at || end >= view.Length || view[end] != ' ' || !(plain == '.' || HasDotWord(view, end))))
        {
            return 0;
        }

        return SkipSpaces(view, end) - at;
    }

    private static char Sign(ReadOnlySpan<char> word)
    {
        if (word is ['@'])
            return '@';
        return IsAny(word, AtWords) ? '@' : IsAny(word, DotWords) ? '.' : '\0';
    }

    /// <summary>Whether a word and then a dot word follow.</summary>
    private static bool HasDotWord(ReadOnlySpan<char> view, int at)
    {
        var i = SkipSpaces(view, at);
        while (i < view.Length && i - at < 64 && (char.IsAsciiLetterOrDigit(view[i]) || view[i] == '-'))
            i++;
        i = SkipSpaces(view, i);
        var end = i;
        while (end < view.Length && end - i < 10 && char.IsAsciiLetter(view[end]))
            end++;
        return IsAny(view[i..end], DotWords);
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int SkipSpaces(ReadOnlySpan<char> view, int at)
    {
        var i = at;
        while (i < view.Length && i - at < MostSpaces && view[i] == ' ')
            i++;
        return i;
    }
}
