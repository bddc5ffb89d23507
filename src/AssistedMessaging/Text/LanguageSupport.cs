namespace AssistedMessaging.Text;

/// <summary>What the library itself can do for messages in a language.</summary>
/// <remarks>A model writes in any language. What differs is how much of the result the library can look at.</remarks>
public enum LanguageSupport
{
    /// <summary>
    /// The model is asked for the language in English instructions. There are no message templates, and checks that read words (claims, meta text, form of address, language, words
    /// for special categories) do not know the language; checks of slots, amounts, numbers, links, length and placeholders do their work.
    /// </summary>
    InstructionsOnly = 0,

    /// <summary>Instructions, message templates and the words of the checks exist in the language: English, Dutch, German, French, Spanish, Italian, Portuguese and Polish.</summary>
    Full,
}
