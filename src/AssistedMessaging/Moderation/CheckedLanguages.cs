using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>The languages whose words the checks of messages know: claims, meta text, greetings and closings, small words, form of address.</summary>
internal static class CheckedLanguages
{
    private static readonly string[] Languages = ["en", "nl", "de", "fr", "es", "it", "pt", "pl"];

    /// <summary>Whether the checks know a language or the language of a region.</summary>
    public static bool Has(LanguageTag language) => Array.IndexOf(Languages, language.Language) >= 0;
}
