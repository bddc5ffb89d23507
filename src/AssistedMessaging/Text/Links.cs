using System.Buffers;

namespace AssistedMessaging.Text;

/// <summary>Finds web addresses, e-mail addresses and telephone numbers.</summary>
internal static class Links
{
    /// <summary>Fifteen digits (ITU-T E.164) with their signs are shorter; hostile runs of signs stay cheap.</summary>
    private const int LongestPhone = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create(":@.");

    /// <summary>Reads on to the next web or e-mail address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to go on.</param>
    /// <param name="span">The address, without punctuation at its end.</param>
    /// <param name="isMail">Whether it is an e-mail address.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out TextSpan span, out bool isMail)
    {
        while (position < text.Length)
        {
            var mark = text[position..].IndexOfAny(Marks);
            if (mark < 0)
                break;
            mark += position;
            var run = mark + 1;
            if (text[mark] == '.')
            {
                if (run < text.Length && text[run] is ' ' or '\n')
                {
                    position = run;
                    continue;
                }

                while (run < text.Length && IsHost(text[run], isLocalPart: true))
                    run++;
                if (run < text.Length && text[run] is '@' or ':')
                    mark = run++;
            }

            if (TryRead(text, position, mark, out span, out isMail))
            {
                position = span.End;
                return true;
            }

            position = run;
        }

        (span, isMail, position) = (default, false, text.Length);
        return false;
    }

    /// <summary>Reads on to the next telephone number: seven to fifteen digits in groups, with a plus or zero in front or brackets around the first group.</summary>
    public static bool NextPhone(ReadOnlySpan<char> text, ref int position, out TextSpan span)
    {
        while (position < text.Length)
        {
            var start = text[position..].IndexOfAny('+', '(', '0');
            if (start < 0)
                break;
            start += position;
            var digits = 0;
            var end = start;
            var at = start;
            for (; at < text.Length && at - start < LongestPhone && (char.IsAsciiDigit(text[at]) || IsInside(text[at], at == start)); at++)
            {
                if (!char.IsAsciiDigit(text[at]))
                    continue;
                digits++;
                end = at + 1;
            }

            position = Math.Max(end, start + 1);
            var isFree = start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' or '.' or ',');
            if (digits is >= 7 and <= 15 && isFree && !IsDate(text[start..end]) && (end == text.Length || !char.IsLetter(text[end])))
            {
                span = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        (span, position) = (default, text.Length);
        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && !char.IsAsciiDigit(digits[2]) && digits[2] == digits[5];

    /// <summary>Whether two addresses lead to the same place: scheme, <c>www.</c>, letter case of the host and a slash at the end do not count.</summary>
    public static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = Bare(a);
        b = Bare(b);
        var hostA = a.IndexOfAny('/', '?', '#') is >= 0 and var x ? x : a.Length;
        var hostB = b.IndexOfAny('/', '?', '#') is >= 0 and var y ? y : b.Length;
        return a[..hostA].Equals(b[..hostB], StringComparison.OrdinalIgnoreCase) && a[hostA..].SequenceEqual(b[hostB..]);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> link)
    {
        if (link.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme)
            link = link[(scheme + 3)..];
        if (link.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            link = link[4..];
        return link.TrimEnd('/');
    }

    private static bool TryRead(ReadOnlySpan<char> text, int floor, int mark, out TextSpan span, out bool isMail)
    {
        (span, isMail) = (default, text[mark] == '@');
        if (text[mark] == ':' && !text[mark..].StartsWith("://"))
            return false;

        var start = mark;
        while (start > floor && IsHost(text[start - 1], isMail))
            start--;
        var end = mark + 1;
        switch (text[mark])
        {
            case ':':
                if (mark == start)
                    return false;
                end = Tail(text, mark + 3);
                break;
            case '@':
                while (end < text.Length && IsHost(text[end], false))
                    end++;
                if (start == mark || !text[mark..end].TrimEnd(".-").Contains('.'))
                    return false;
                break;
            default:
                if (mark == start || !IsDomain(text, start, ref end))
                    return false;
                break;
        }

        while (end > mark && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '"' or '\'' or '»' or '-' or '>')
            end--;
        span = TextSpan.FromBounds(start, end);
        return end > mark + 1;
    }

    /// <summary>A domain without a scheme: it must begin with <c>www.</c> or end in one of the common top-level domains.</summary>
    private static bool IsDomain(ReadOnlySpan<char> text, int start, ref int end)
    {
        while (end < text.Length && IsHost(text[end], false))
            end++;
        if (end < text.Length && text[end] == '@')
            return false;
        var host = text[start..end].TrimEnd(".-");
        var top = host[(host.LastIndexOf('.') + 1)..];
        var isLink = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || top is "com" or "org" or "net" or "io" or "nl" or "de" or "fr" or "es" or "it" or "be" or "uk" or "eu" or "ch" or "at" or "pl" or "example" or "jobs" or "careers" or "app" or "dev" or "ly" or "info" or "biz";
        if (isLink && host.Length > top.Length + 1 && char.IsLetterOrDigit(host[0]))
        {
            end = end < text.Length && text[end] is '/' or '?' or '#' ? Tail(text, end) : end;
            return true;
        }

        return false;
    }

    private static int Tail(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '«' or '»'))
            at++;
        return at;
    }

    private static bool IsHost(char c, bool isLocalPart) => char.IsLetterOrDigit(c) || c is '.' or '-' || (isLocalPart && c is '_' or '+');

    private static bool IsInside(char c, bool isFirst) => c is '(' or '+' ? true : !isFirst && c is ' ' or '-' or ')' or '.' or '/' or '\u00A0' or '\u202F';
}
