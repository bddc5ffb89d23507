namespace AssistedMessaging.Prompts;

/// <summary>Which form of a word a whole number asks for (Unicode CLDR plural rules, cardinal). Categories that only other languages have are left out.</summary>
internal enum PluralCategory
{
    Other = 0,

    One,

    Few,

    Many,
}
