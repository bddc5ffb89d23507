using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds e-mail addresses and telephone numbers by walking outwards from their anchor characters.</summary>
internal static class ContactScanner
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 253;
    private const int LongestPhone = 32;

    /// <summary>The address around the at sign.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="at">Where the at sign stands.</param>
    /// <param name="found">The address; empty when there is none.</param>
    /// <returns>How many characters were looked at.</returns>
    public static int TryReadEmail(ReadOnlySpan<char> view, int at, out SensitiveDataFinding found)
    {
        found = default;
        var start = at;
        while (start > 0 && at - start < LongestLocal && IsLocal(view[start - 1]))
            start--;
        while (start < at && view[start] is '-' or '\'')
            start++;
        if (start == at || view[at - 1] == '.' || view[start] == '.' || view[start..at].IndexOf("..") >= 0)
            return at - start;

        var end = at + 1;
        var dot = -1;
        for (; end < view.Length && end - at <= LongestDomain && (char.IsLetterOrDigit(view[end]) || view[end] is '.' or '-'); end++)
        {
            if (view[end] != '.')
                continue;
            if (end + 1 >= view.Length || !char.IsLetterOrDigit(view[end + 1]))
                break;
            dot = end;
        }

        var steps = end - start;
        while (end > at && view[end - 1] is '-' or '.')
            end--;
        if (dot < 0 || dot == at + 1 || end - dot < 3 || !char.IsLetter(view[dot + 1]))
            return steps;

        found = new SensitiveDataFinding(start, end - start, PersonalDataCategory.Email, "EMAIL", 0.95f, Validated: false);
        return steps;
    }

    /// <summary>The telephone number that begins at <paramref name="start"/>.</summary>
    /// <param name="scan">The folded view.</param>
    /// <param name="start">Its first digit, plus sign or bracket.</param>
    /// <param name="found">The number.</param>
    public static bool TryReadPhone(ScanView scan, int start, out SensitiveDataFinding found)
    {
        found = default;
        var view = scan.Chars;
        Span<char> digits = stackalloc char[PhoneShapes.MostDigits];
        Span<int> groups = stackalloc int[PhoneShapes.MostDigits];
        var count = 0;
        var group = 0;
        var end = start;
        var isNew = true;
        for (var i = start; i < view.Length && i - start < LongestPhone; i++)
        {
            if (char.IsAsciiDigit(view[i]))
            {
                if (isNew)
                    group++;
                isNew = false;
                if (count == PhoneShapes.MostDigits)
                    return false;
                groups[group - 1]++;
                digits[count++] = view[i];
                end = i + 1;
            }
            else if ((view[i] == '+' && i == start) || view[i] is ' ' or '-' or '.' or '(' or ')' or '/')
            {
                isNew = true;
                if (i - end >= 3)
                    break;
            }
            else
            {
                break;
            }
        }

        if (count < 7)
            return false;

        var extension = ExtensionEnd(view, end);
        if (extension == end && end < view.Length && char.IsAsciiLetter(view[end]))
            return false;

        var score = PhoneShapes.Score(view[start], digits[..count], groups[..group]);
        var context = new NumberContext(scan, start);
        if (score is > 0 and < 0.7f && (context.HasLabel(Labels.Phone, end) || IsBesideIdeograph(view, start, end)))
            score += 0.3f;
        if (score < 0.6f && group == 1 && PhoneShapes.IsLikelyAlone(digits[..count]) && context.IsAlone(end))
            score = 0.6f;
        if (score < 0.6f || (score < 0.9f && context.IsNamedOtherwise))
            return false;
        end = extension;

        found = new SensitiveDataFinding(start, end - start, PersonalDataCategory.Phone, "PHONE", Math.Min(score, 1), Validated: false);
        return true;
    }

    /// <summary>End of an extension such as <c>x12</c> or <c>ext. 12</c>; the given end when there is none.</summary>
    private static int ExtensionEnd(ReadOnlySpan<char> view, int end)
    {
        var at = end;
        if (at < view.Length && view[at] == ' ')
            at++;
        var rest = view[at..Math.Min(view.Length, at + 5)];
        at += rest.StartsWith("ext.", StringComparison.OrdinalIgnoreCase) ? 4 : rest.StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? 3
            : rest.StartsWith("x", StringComparison.OrdinalIgnoreCase) ? 1 : view.Length;
        if (at < view.Length && view[at] == ' ')
            at++;
        var first = at;
        while (at < view.Length && at - first < 7 && char.IsAsciiDigit(view[at]))
            at++;
        return first < view.Length && at - first is > 0 and < 7 ? at : end;
    }

    /// <summary>Whether the number stands directly beside Chinese, Japanese or Korean writing, in which labels are not divided from numbers.</summary>
    private static bool IsBesideIdeograph(ReadOnlySpan<char> view, int start, int end) =>
        (start > 0 && Labels.IsIdeograph(view[start - 1])) || (start > 1 && view[start - 1] is ':' or ' ' or '(' or ',' or ';' or '\t' && Labels.IsIdeograph(view[start - 2]))
        || (end < view.Length && Labels.IsIdeograph(view[end]));

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c)
        || c is '.' or '_' or '%' or '+' or '-' or '\'' or '!' or '#' or '$' or '&' or '*' or '/' or '=' or '?' or '^' or '`' or '{' or '|' or '}' or '~';
}
