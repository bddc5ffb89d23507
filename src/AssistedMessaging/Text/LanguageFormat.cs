using System.Globalization;

namespace AssistedMessaging.Text;

/// <summary>How one language writes numbers, money and lists. Own tables, so that a process without culture data writes the same.</summary>
internal sealed class LanguageFormat
{
    /// <summary>Between groups of three digits; no-break or narrow no-break space where a language uses a space.</summary>
    public required string GroupSeparator { get; init; }

    /// <summary>Before decimals.</summary>
    public required string DecimalSeparator { get; init; }

    /// <summary>Fewest digits left of the first separator: 1 writes 1.000, 2 writes 1000 and 10 000.</summary>
    public int MinimumGrouping { get; init; } = 1;

    /// <summary>Whether the currency stands before the amount.</summary>
    public required bool CurrencyFirst { get; init; }

    /// <summary>Between currency and amount.</summary>
    public required string CurrencyGap { get; init; }

    /// <summary>Between the ends of a range.</summary>
    public string RangeJoiner { get; init; } = "–";

    /// <summary>Before the last item of a list, for instance " and ".</summary>
    public required string ListJoiner { get; init; }

    /// <summary>A salary with a lower end only; {0} is the amount.</summary>
    public required string From { get; init; }

    /// <summary>A salary with an upper end only.</summary>
    public required string UpTo { get; init; }

    /// <summary>After an amount, for hour, day, month and year.</summary>
    public required IReadOnlyList<string> PerPeriod { get; init; }

    /// <summary>A number with grouping and with decimals only where there are any.</summary>
    public string Number(decimal value)
    {
        var text = Math.Abs(value).ToString(value == decimal.Truncate(value) ? "0" : "0.00", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        if (whole.Length >= 3 + MinimumGrouping)
        {
            for (var i = whole.Length - 3; i > 0; i -= 3)
                whole = whole.Insert(i, GroupSeparator);
        }

        return (value < 0 ? "-" : "") + whole + (point < 0 ? "" : DecimalSeparator + text[(point + 1)..]);
    }

    /// <summary>Several texts as one list.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + ListJoiner + items[^1],
    };
}
