using System.Globalization;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>A day and month, with the year where one is written.</summary>
internal readonly record struct CalendarDay(int Day, int Month, int Year)
{
    private static readonly WordTable Months = Rows(
        "january jan januari januar janvier enero gennaio janeiro styczen stycznia", "february feb februari februar fevrier febrero febbraio fevereiro luty lutego", "march mar maart marz mars marzo marco marzec marca",
        "april apr avril abril aprile kwiecien kwietnia", "may mei mai mayo maggio maio maj maja", "june jun juni juin junio giugno junho czerwiec czerwca", "july jul juli juillet julio luglio julho lipiec lipca",
        "august aug augustus aout agosto sierpien sierpnia", "september sep sept septembre septiembre settembre setembro wrzesien wrzesnia", "october oct oktober okt octobre octubre ottobre outubro pazdziernik pazdziernika",
        "november nov novembre noviembre novembro listopad listopada", "december dec dezember dez decembre diciembre dicembre dezembro grudzien grudnia");

    /// <summary>Reads a day that begins with a word: "1 May 2027", "May 1st", "2027-05-01", "1.5.2027", "1 de mayo".</summary>
    public static bool TryRead(in WordView words, int first, out CalendarDay day, out int last)
    {
        (day, last) = (default, first);
        if (Number(words, first) is { } number)
        {
            var next = first + 1 < words.Count && words.Letters(first + 1) is "de" or "of" or "di" or "van" ? first + 2 : first + 1;
            if (number is >= 1 and <= 31 && MonthOf(words, next) is { } month)
                return Make(words, number, month, next, out day, out last);
            return TryDigits(words, first, number, out day, out last);
        }

        if (Number(words, first + 1) is not (>= 1 and <= 31 and var after) || MonthOf(words, first) is not { } leading)
            return false;
        return Make(words, after, leading, first + 1, out day, out last);
    }

    /// <summary>Whether both are the same day, as far as both say it; day and month written in digits may be swapped.</summary>
    public bool IsSame(CalendarDay other) => ((Day == other.Day && Month == other.Month) || (Day == other.Month && Month == other.Day && Year < 0 != other.Year < 0))
        && (Year == 0 || other.Year == 0 || Math.Abs(Year) == Math.Abs(other.Year));

    /// <summary>Three numbers joined by the same sign; a day and month in doubtful order carry a negative year.</summary>
    private static bool TryDigits(in WordView words, int first, int number, out CalendarDay day, out int last)
    {
        (day, last) = (default, first + 2);
        if (Number(words, first + 1) is not { } second || Number(words, first + 2) is not { } third || words[first + 1].Start - words[first].End != 1 || words[last].Start - words[first + 1].End != 1)
            return false;
        day = number > 1900 ? new CalendarDay(third, second, number) : second > 12 ? new CalendarDay(second, number, third) : new CalendarDay(number, second, number <= 12 ? -third : third);
        return day.Day is >= 1 and <= 31 && day.Month is >= 1 and <= 12 && Math.Abs(day.Year) is > 1900 and < 2200;
    }

    private static bool Make(in WordView words, int day, int month, int end, out CalendarDay result, out int last)
    {
        var at = end + 1 < words.Count && words.Letters(end + 1) is "de" or "del" ? end + 2 : end + 1;
        var year = Number(words, at) is > 1900 and < 2200 and var y && words[at].Start - words[end].End <= 6 ? y : 0;
        (result, last) = (new CalendarDay(day, month, year), year == 0 ? end : at);
        return true;
    }

    private static int? MonthOf(in WordView words, int at) =>
        at < words.Count && Months[words[at].Hash] is > 0 and var month ? month : null;

    private static int? Number(in WordView words, int at)
    {
        if (at >= words.Count)
            return null;
        var letters = words.Letters(at);
        if (!char.IsAsciiDigit(letters[0]))
            return null;
        var digits = letters.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? letters[..end] : letters;
        var ending = letters[digits.Length..];
        return digits.Length is >= 1 and <= 4 && ending is "" or "st" or "nd" or "rd" or "th" or "er" or "e" ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static WordTable Rows(params string[] months)
    {
        var names = new Dictionary<ulong, int>();
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i].Split(' '))
                names.TryAdd(WordView.HashOf(name), i + 1);
        }

        return new WordTable(names);
    }
}
