using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Compares an amount in a message with a supplied one.</summary>
internal static class AmountMatch
{
    /// <summary>In which way an amount departs from the salary; null when it does not.</summary>
    public static string? CodeFor(AmountMention amount, SalaryRange salary)
    {
        var low = Fits(amount.Low, amount.OtherLow, salary);
        var high = Fits(amount.High, amount.OtherHigh, salary);
        if (!low || !high)
            return IsShifted(amount, salary) ? "grounding.magnitude" : "grounding.amount";
        if (!IsCurrency(amount, salary.Currency))
            return "grounding.currency";
        if (!IsPeriod(amount.Period, salary.Period))
            return "grounding.period";
        return amount is { High: null, IsFrom: false } && salary.Minimum is { } && salary.Maximum is { } top && salary.Minimum != top && Is(amount.Low, amount.OtherLow, top)
            ? "grounding.range-collapsed"
            : null;
    }

    /// <summary>Whether two written amounts say the same, as far as both say it.</summary>
    public static bool AreSame(AmountMention a, AmountMention b)
    {
        var currency = a.Currency is null || b.Currency is null || a.Currency == b.Currency || !(a.IsExactCurrency && b.IsExactCurrency);
        var period = a.Period is AmountPeriod.None || b.Period is AmountPeriod.None || a.Period == b.Period;
        if (a.IsSubunit != b.IsSubunit)
            return period && (a.Low ?? a.High) is { } x && (b.Low ?? b.High) is { } y && (a.IsSubunit ? x == y * 100 : x * 100 == y);
        return currency && period && OneOf(a.Low, a.OtherLow, b) && OneOf(a.High, a.OtherHigh, b);
    }

    private static bool OneOf(decimal? value, decimal? other, AmountMention b) =>
        value is null || Is(value, other, b.Low) || Is(value, other, b.High) || Is(value, other, b.OtherLow) || Is(value, other, b.OtherHigh);

    private static bool Fits(decimal? value, decimal? other, SalaryRange salary) => value is null || Is(value, other, salary.Minimum) || Is(value, other, salary.Maximum);

    private static bool Is(decimal? value, decimal? other, decimal? supplied) => supplied is not null && (value == supplied || other == supplied);

    private static bool IsShifted(AmountMention amount, SalaryRange salary) =>
        (amount.Low is { } low && (Fits(low * 1000, null, salary) || Fits(low / 1000, null, salary)))
        || (amount.High is { } high && (Fits(high * 1000, null, salary) || Fits(high / 1000, null, salary)));

    private static bool IsCurrency(AmountMention amount, string supplied) => amount.Currency is null || amount.Currency == supplied
        || (!amount.IsExactCurrency && amount.Currency switch
        {
            "USD" when amount.IsCurrencyName => supplied is "CAD" or "AUD" or "NZD" or "SGD" or "HKD" or "TWD",
            "USD" => supplied is "CAD" or "AUD" or "NZD" or "SGD" or "HKD" or "MXN" or "TWD" or "ARS" or "CLP" or "COP",
            "MXN" => supplied is "ARS" or "CLP" or "COP" or "PHP" or "UYU",
            "NOK" or "SEK" or "DKK" => supplied is "NOK" or "SEK" or "DKK" or "ISK",
            "JPY" => supplied is "CNY",
            "INR" => supplied is "PKR" or "LKR" or "NPR" or "IDR",
            _ => false,
        });

    private static bool IsPeriod(AmountPeriod said, PayPeriod supplied) => said is AmountPeriod.None || supplied switch
    {
        PayPeriod.Hour => said is AmountPeriod.Hour,
        PayPeriod.Day => said is AmountPeriod.Day,
        PayPeriod.Month => said is AmountPeriod.Month,
        PayPeriod.Year => said is AmountPeriod.Year,
        _ => true,
    };
}
