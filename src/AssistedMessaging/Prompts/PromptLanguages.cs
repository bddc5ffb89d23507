using AssistedMessaging.Prompts.Languages;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>The languages that have instructions of their own.</summary>
internal static class PromptLanguages
{
    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<PromptLanguage> All { get; } = [new English(), new Dutch(), new German(), new French(), new Spanish(), new Italian(), new Portuguese(), new Polish()];

    /// <summary>The phrases for a message in that language; English for other languages.</summary>
    public static PromptLanguage Of(LanguageTag language) => Find(language) ?? All[0];

    /// <summary>The phrases for a message in that language or one of its regions; null for other languages.</summary>
    public static PromptLanguage? Find(LanguageTag language)
    {
        foreach (var candidate in All)
        {
            if (candidate.Tag.Language == language.Language)
                return candidate;
        }

        return null;
    }
}
