using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The languages of notices and processing descriptions.</summary>
internal static class PrivacyLanguages
{
    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<PrivacyPhrases> All { get; } =
        [English.Phrases, Dutch.Phrases, German.Phrases, French.Phrases, Spanish.Phrases, Italian.Phrases, Portuguese.Phrases, Polish.Phrases];

    /// <summary>The words in that language or the language of that region; null for other languages.</summary>
    public static PrivacyPhrases? Find(LanguageTag language)
    {
        foreach (var phrases in All)
        {
            if (phrases.Tag.Language == language.Language)
                return phrases;
        }

        return null;
    }
}
