using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Leaps over the groups of a long row of digits, such as a table, that can be the beginning of no identifier, so that the row is not read again from each of them.</summary>
internal static class SpacedRow
{
    private const int LongestGroup = 8;

    /// <summary>Whether no identifier begins with a group of digits in the midst of a row of such groups, one space apart.</summary>
    /// <remarks>Only where all that can be joined is digits in unusual groups, without a label, and each proof of a scheme that takes any groups fails.</remarks>
    public static bool BeginsNothing(ScanView view, int start)
    {
        var chars = view.Chars;
        if (start < 2 || chars[start - 1] != ' ' || !char.IsAsciiDigit(chars[start - 2]) || !MayBeNoCall(view, start) || Labels.Any(view, start - PlainRow.LabelReach, start + NumberContext.Ahead))
            return false;

        Span<char> digits = stackalloc char[SchemeTable.LongestOfDigits];
        var (at, length, groups) = (start, 0, 0UL);
        for (var count = 1; count <= NumberScanner.MostDigitGroups; count++)
        {
            view.Buffers.Steps++;
            var end = NumberReader.GroupEnd(view, at);
            var group = chars[at..end];
            if (group.Length is 0 or > LongestGroup || group.ContainsAnyExceptInRange('0', '9'))
                return false;
            if (length + group.Length > digits.Length)
                return true;
            group.CopyTo(digits[length..]);
            length += group.Length;
            groups = NumberText.Extend(groups, group.Length);
            if (IsAny(digits[..length], groups, count) || end + 1 >= chars.Length || chars[end] != ' ')
                return false;
            at = end + 1;
        }

        return true;
    }

    /// <summary>Whether the first group is none with which a telephone number begins that has neither a label nor a plus sign.</summary>
    private static bool MayBeNoCall(ScanView view, int start) => view.Chars[start] != '0' && NumberReader.GroupEnd(view, start) - start is not (1 or 3);

    /// <summary>Whether the proof of any scheme holds whose numbers are found without a label in these groups.</summary>
    private static bool IsAny(ReadOnlySpan<char> digits, ulong groups, int count)
    {
        foreach (var shape in count == 1 ? SchemeTable.DigitsByShape(digits.Length) : SchemeTable.DigitsInAnyGroups(digits.Length))
        {
            if (shape.Scheme.Check?.Invoke(digits) is not false)
                return true;
        }

        return (SchemeTable.AreGroupsUsual(groups) || SchemeTable.AreGroupsOfShape(groups)) && IsUsual(digits, groups);
    }

    private static bool IsUsual(ReadOnlySpan<char> digits, ulong groups)
    {
        foreach (var shape in SchemeTable.OfDigits(digits.Length))
        {
            if (shape.HasUsualGroups && shape.HasGroups(groups) && shape.Scheme.Check?.Invoke(digits) is not false)
                return true;
        }

        return false;
    }
}
