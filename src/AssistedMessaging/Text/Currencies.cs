namespace AssistedMessaging.Text;

/// <summary>How currencies are written in messages. A currency without a sign of its own keeps its ISO 4217 code.</summary>
internal static class Currencies
{
    /// <summary>The sign, or the code itself.</summary>
    public static string Sign(string code) => code.ToUpperInvariant() switch
    {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        "INR" => "₹",
        "PLN" => "zł",
        "KRW" => "₩",
        "ILS" => "₪",
        "TRY" => "₺",
        "BRL" => "R$",
        var other => other,
    };
}
