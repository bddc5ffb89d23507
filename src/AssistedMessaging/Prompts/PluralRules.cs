namespace AssistedMessaging.Prompts;

/// <summary>The rules of Unicode CLDR (plural rules, cardinal) for whole numbers that more than one language shares.</summary>
internal static class PluralRules
{
    /// <summary>English, Dutch, German: 1 is one.</summary>
    public static PluralCategory Germanic(long n) => n is 1 or -1 ? PluralCategory.One : PluralCategory.Other;

    /// <summary>Spanish and Italian: 1 is one, whole millions are many.</summary>
    public static PluralCategory Romance(long n) => n is 1 or -1 ? PluralCategory.One : Millions(n);

    /// <summary>French and Portuguese: 0 and 1 are one, whole millions are many.</summary>
    public static PluralCategory RomanceWithZero(long n) => n is 0 ? PluralCategory.One : Romance(n);

    /// <summary>Polish: 1 is one; 2 to 4, 22 to 24 and so on are few, 12 to 14 are not; the other whole numbers are many.</summary>
    public static PluralCategory Polish(long n) => n is 1 or -1 ? PluralCategory.One
        : Math.Abs(n % 10) is >= 2 and <= 4 && Math.Abs(n % 100) is not (>= 12 and <= 14) ? PluralCategory.Few
        : PluralCategory.Many;

    private static PluralCategory Millions(long n) => n != 0 && n % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;
}
