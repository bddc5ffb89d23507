namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>How much a row of digits looks like a telephone number (ITU-T E.164 and usual national ways of writing).</summary>
internal static class PhoneShapes
{
    /// <summary>No number has more digits.</summary>
    public const int MostDigits = 15;

    /// <summary>A score from 0 to 1; below 0.6 a label has to stand beside the number.</summary>
    public static float Score(char first, ReadOnlySpan<char> digits, ReadOnlySpan<int> groups)
    {
        if (first == '+')
            return digits.Length >= 8 && digits[0] != '0' ? 0.9f : 0;
        if (digits.StartsWith("00") && digits[2] is >= '1' and <= '9')
            return digits.Length >= 11 ? (groups.Length > 1 ? 0.7f : 0.4f) : 0;
        if (digits[0] == '0' && digits[1] != '0')
            return digits.Length is >= 9 and <= 12 ? National(digits, groups) : digits.Length > 12 ? 0 : 0.3f;
        if (IsNorthAmerican(digits, groups) && (groups.Length > 1 || first == '('))
            return 0.8f;
        if (IsChineseMobile(digits))
            return groups.Length > 1 && groups[0] == 3 ? 0.65f : 0.4f;
        if (digits.Length == 10 && digits[0] == '5' && groups.SequenceEqual([3, 3, 2, 2]))
            return 0.65f;
        return digits.Length is >= 7 and <= 11 && !LooksLikeDate(digits, groups) ? (IsThrees(digits, groups) ? 0.5f : 0.3f) : 0;
    }

    /// <summary>Whether a text that is nothing but these digits is likely a telephone number: national numbers with their leading 0, and mobile ones.</summary>
    public static bool IsLikelyAlone(ReadOnlySpan<char> digits) => digits.Length switch
    {
        9 => digits[0] is '0' or '6',
        10 => digits[0] is '0' or (>= '2' and <= '5') || digits.StartsWith("69"),
        11 => digits[0] == '0' || IsChineseMobile(digits),
        12 => digits[0] == '0' && digits[1] >= '3',
        _ => false,
    };

    private static float National(ReadOnlySpan<char> digits, ReadOnlySpan<int> groups)
    {
        if (LooksLikeDate(digits, groups))
            return 0;
        if (groups.Length > 1 && groups[0] == 1)
            return digits.Length == 11 ? 0.75f : 0.4f;
        if (groups.SequenceEqual([3, 2, 4]))
            return 0.6f;
        if (groups.Length > 1)
            return groups[0] is >= 2 and <= 5 ? 0.75f : 0.4f;
        return (digits.Length is 10 or 11 && digits[1] is '6' or '7') || (digits.Length == 11 && digits[1] is '5' or '9') ? 0.65f : 0.4f;
    }

    /// <summary>Area code and exchange begin with 2 or more; 555 is the exchange of invented numbers, whatever stands beside it.</summary>
    private static bool IsNorthAmerican(ReadOnlySpan<char> digits, ReadOnlySpan<int> groups)
    {
        if (digits.Length == 11 && digits[0] == '1' && groups[0] == 1)
            return IsNorthAmerican(digits[1..], groups[1..]);
        return digits.Length == 10 && groups.SequenceEqual([3, 3, 4]) && digits[0] >= '2' && (digits[3] >= '2' || digits.StartsWith("555"));
    }

    private static bool IsChineseMobile(ReadOnlySpan<char> digits) => digits.Length == 11 && digits[0] == '1' && digits[1] >= '3';

    private static bool IsThrees(ReadOnlySpan<char> digits, ReadOnlySpan<int> groups) =>
        digits.Length == 9 && digits[0] >= '5' && (groups.SequenceEqual([3, 3, 3]) || groups.SequenceEqual([3, 2, 2, 2]));

    private static bool LooksLikeDate(ReadOnlySpan<char> digits, ReadOnlySpan<int> groups) =>
        groups.Length >= 3 && ((groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4)
            || (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2 && (digits.StartsWith("19") || digits.StartsWith("20"))));
}
