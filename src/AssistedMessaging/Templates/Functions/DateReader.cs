using System.Globalization;

namespace AssistedMessaging.Templates.Functions;

/// <summary>Reads dates from text.</summary>
internal static class DateReader
{
    private static readonly string[] IsoForms =
        ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss"];

    public static DateTime? ReadIso(string text) =>
        DateTime.TryParseExact(text, IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Reads by a pattern of <c>%Y %y %m %d %e %H %M %S %b %B</c> and plain characters; month names need a language.</summary>
    public static DateTime? Read(string text, string pattern, CultureWords? words)
    {
        int year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0;
        var position = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || ++i == pattern.Length)
            {
                if (position >= text.Length || text[position++] != pattern[Math.Min(i, pattern.Length - 1)])
                    return null;
                continue;
            }

            var isRead = pattern[i] switch
            {
                'Y' => TryDigits(text, ref position, 4, out year),
                'y' => TryDigits(text, ref position, 2, out year) && (year += 2000) > 0,
                'm' => TryDigits(text, ref position, 2, out month),
                'd' or 'e' => TryDigits(text, ref position, 2, out day),
                'H' => TryDigits(text, ref position, 2, out hour),
                'M' => TryDigits(text, ref position, 2, out minute),
                'S' => TryDigits(text, ref position, 2, out second),
                'b' or 'B' => words is not null && TryMonth(text, ref position, words, out month),
                _ => false,
            };
            if (!isRead)
                return null;
        }

        var isDay = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        var isDate = position == text.Length && isDay && hour < 24 && minute < 60 && second < 60;
        return isDate ? new DateTime(year, month, day, hour, minute, second) : null;
    }

    private static bool TryDigits(string text, ref int position, int most, out int number)
    {
        number = 0;
        var start = position;
        while (position < text.Length && position - start < most && char.IsAsciiDigit(text[position]))
            number = (number * 10) + text[position++] - '0';
        return position > start;
    }

    private static bool TryMonth(string text, ref int position, CultureWords words, out int month)
    {
        foreach (var names in (IReadOnlyList<string>[])[words.Months, words.MonthsAfterDay, words.ShortMonths])
        {
            for (month = 1; month <= 12; month++)
            {
                if (string.Compare(text, position, names[month - 1], 0, names[month - 1].Length, StringComparison.OrdinalIgnoreCase) != 0)
                    continue;
                position += names[month - 1].Length;
                return true;
            }
        }

        month = 0;
        return false;
    }
}
