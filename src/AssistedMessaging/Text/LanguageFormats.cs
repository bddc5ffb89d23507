namespace AssistedMessaging.Text;

/// <summary>The writing habits of the languages that ship (after Unicode CLDR).</summary>
internal static class LanguageFormats
{
    private const string NoBreak = "\u00A0";
    private const string NarrowNoBreak = "\u202F";

    private static readonly LanguageFormat English = new()
    {
        GroupSeparator = ",",
        DecimalSeparator = ".",
        CurrencyFirst = true,
        CurrencyGap = "",
        ListJoiner = " and ",
        From = "from {0}",
        UpTo = "up to {0}",
        PerPeriod = ["per hour", "per day", "per month", "per year"],
    };

    private static readonly LanguageFormat Dutch = new()
    {
        GroupSeparator = ".",
        DecimalSeparator = ",",
        CurrencyFirst = true,
        CurrencyGap = NoBreak,
        ListJoiner = " en ",
        From = "vanaf {0}",
        UpTo = "tot {0}",
        PerPeriod = ["per uur", "per dag", "per maand", "per jaar"],
    };

    private static readonly LanguageFormat German = new()
    {
        GroupSeparator = ".",
        DecimalSeparator = ",",
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " und ",
        From = "ab {0}",
        UpTo = "bis zu {0}",
        PerPeriod = ["pro Stunde", "pro Tag", "pro Monat", "pro Jahr"],
    };

    private static readonly LanguageFormat French = new()
    {
        GroupSeparator = NarrowNoBreak,
        DecimalSeparator = ",",
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " et ",
        From = "à partir de {0}",
        UpTo = "jusqu’à {0}",
        PerPeriod = ["par heure", "par jour", "par mois", "par an"],
    };

    private static readonly LanguageFormat Spanish = new()
    {
        GroupSeparator = ".",
        DecimalSeparator = ",",
        MinimumGrouping = 2,
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " y ",
        From = "desde {0}",
        UpTo = "hasta {0}",
        PerPeriod = ["por hora", "por día", "al mes", "al año"],
    };

    private static readonly LanguageFormat Italian = new()
    {
        GroupSeparator = ".",
        DecimalSeparator = ",",
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " e ",
        From = "da {0}",
        UpTo = "fino a {0}",
        PerPeriod = ["all’ora", "al giorno", "al mese", "all’anno"],
    };

    private static readonly LanguageFormat Portuguese = new()
    {
        GroupSeparator = ".",
        DecimalSeparator = ",",
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " e ",
        From = "a partir de {0}",
        UpTo = "até {0}",
        PerPeriod = ["por hora", "por dia", "por mês", "por ano"],
    };

    private static readonly LanguageFormat Polish = new()
    {
        GroupSeparator = NoBreak,
        DecimalSeparator = ",",
        MinimumGrouping = 2,
        CurrencyFirst = false,
        CurrencyGap = NoBreak,
        ListJoiner = " i ",
        From = "od {0}",
        UpTo = "do {0}",
        PerPeriod = ["za godzinę", "za dzień", "miesięcznie", "rocznie"],
    };

    /// <summary>The habits of a language; English for one that does not ship.</summary>
    public static LanguageFormat Of(LanguageTag language) => language.Language switch
    {
        "nl" => Dutch,
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        "it" => Italian,
        "pt" => Portuguese,
        "pl" => Polish,
        _ => English,
    };
}
