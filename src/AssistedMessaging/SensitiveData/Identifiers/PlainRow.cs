using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Leaps over the numbers that most texts are full of and that can be no identifier: dates, years, amounts, numbers of requisitions.</summary>
internal static class PlainRow
{
    /// <summary>A row of more digits is looked at closely.</summary>
    private const int MostDigits = 8;

    private const int ShortestPhone = 7;

    /// <summary>How far away a label can make a number of the row an identifier.</summary>
    public const int LabelReach = 48;

    /// <summary>Where the row of at most eight digits ends that begins at a digit, when nothing in it or around it can make it an identifier; otherwise 0.</summary>
    public static int End(ScanView view, int start, int done)
    {
        var chars = view.Chars;
        if (start == 0 || start <= done || !MayStandBefore(chars, start - 1))
            return 0;
        var (end, digits, group, dots, groups) = (start, 0, 0, 0, 0UL);
        for (; end < chars.Length; end++)
        {
            if (char.IsAsciiDigit(chars[end]))
            {
                digits++;
                group++;
            }
            else if (chars[end] is '.' or ',' or '-' or '/' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1]))
            {
                dots += chars[end] == '.' ? 1 : 0;
                (groups, group) = (NumberText.Extend(groups, group), 0);
            }
            else
            {
                break;
            }
        }

        groups = NumberText.Extend(groups, group);
        if (digits > MostDigits || dots > 2 || SchemeTable.AreGroupsUsual(groups) || !MayStandBehind(view, end))
            return 0;
        var letters = start - NumberReader.LettersBefore(chars, start, done);
        if (letters > 0 && SchemeTable.HasAnyByForm(letters - 1, digits))
            return 0;
        var mayBeLabelled = !IsAmount(chars, start, end) && (digits >= ShortestPhone || SchemeTable.HasAny(0, digits) || (letters > 0 && SchemeTable.HasAny(letters - 1, digits)));
        return (mayBeLabelled && HasLabel(view, start, end)) || NumberContext.BeginsText(chars, start) ? 0 : end;
    }

    /// <summary>Whether a currency or percent sign stands beside the row.</summary>
    private static bool IsAmount(ReadOnlySpan<char> chars, int start, int end)
    {
        if (chars[start - 1] is '€' or '$' or '£' || (start > 1 && chars[start - 1] == ' ' && chars[start - 2] is '€' or '$' or '£'))
            return true;
        if (end < chars.Length && chars[end] == ' ')
            end++;
        return end < chars.Length && chars[end] is '€' or '%';
    }

    /// <summary>A space or a currency sign, not behind writing without spaces; or a hyphen behind a letter.</summary>
    private static bool MayStandBefore(ReadOnlySpan<char> chars, int at) => chars[at] switch
    {
        ' ' or '\n' or '\t' or '$' or '€' or '£' => at == 0 || !Labels.IsIdeograph(chars[at - 1]),
        '-' => at > 0 && char.IsAsciiLetter(chars[at - 1]),
        _ => false,
    };

    /// <summary>The end of the text, or a sign with which nothing goes on that belongs to the row.</summary>
    private static bool MayStandBehind(ScanView view, int end)
    {
        var chars = view.Chars;
        if (end == chars.Length)
            return true;
        var next = end + 1 < chars.Length ? chars[end + 1] : ' ';
        return chars[end] switch
        {
            '\n' or '%' or ';' or '€' or '?' or '!' => true,
            ',' or '.' or ')' => next is ' ' or '\n',
            ' ' => char.IsAsciiLetter(next) ? !NumberScanner.JoinsNext(view, end, 0) : next is '€' or '%' or '-' && !(end + 2 < chars.Length && char.IsAsciiDigit(chars[end + 2])),
            _ => false,
        };
    }

    private static bool HasLabel(ScanView view, int start, int end) => Labels.AnyBut(view, start - LabelReach, end + LabelReach, Labels.Not);
}
