using System.Globalization;
using System.Text;

namespace AssistedMessaging.Templates.Functions;

/// <summary>Writes dates by patterns such as <c>%d %B %Y</c>.</summary>
internal static class DateWriter
{
    /// <summary>How a date prints by itself.</summary>
    public static string Write(DateTime date) => date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    /// <returns>False when the pattern has an unknown sign.</returns>
    public static bool TryWrite(DateTime date, string pattern, CultureWords words, out string text)
    {
        var result = new StringBuilder();
        var hasDay = pattern.Contains("%d", StringComparison.Ordinal) || pattern.Contains("%e", StringComparison.Ordinal);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
                result.Append(pattern[i]);
            else if (++i == pattern.Length || Part(date, pattern[i], words, hasDay) is not { } part)
                return (text = "").Length > 0;
            else
                result.Append(part);
        }

        text = result.ToString();
        return true;
    }

    private static string? Part(DateTime date, char sign, CultureWords words, bool hasDay) => sign switch
    {
        'a' => words.ShortDays[(int)date.DayOfWeek],
        'A' => words.Days[(int)date.DayOfWeek],
        'b' or 'h' => words.ShortMonths[date.Month - 1],
        'B' => (hasDay ? words.MonthsAfterDay : words.Months)[date.Month - 1],
        'd' => Digits(date.Day, 2),
        'e' => Digits(date.Day, 1).PadLeft(2),
        'm' => Digits(date.Month, 2),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        'j' => Digits(date.DayOfYear, 3),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'w' => Digits((int)date.DayOfWeek, 1),
        'H' => Digits(date.Hour, 2),
        'I' => Digits((date.Hour + 11) % 12 + 1, 2),
        'M' => Digits(date.Minute, 2),
        'S' => Digits(date.Second, 2),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        'D' => date.ToString("MM/dd/yy", CultureInfo.InvariantCulture),
        'R' => date.ToString("HH:mm", CultureInfo.InvariantCulture),
        'T' => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => null,
    };

    private static string Digits(int number, int width) => number.ToString("D" + width, CultureInfo.InvariantCulture);
}
