using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>What a word may mean.</summary>
/// <param name="Traits">Terms that have it as their rarest word.</param>
/// <param name="Signs">Signs that begin with it.</param>
internal sealed record VocabularyEntry(AnchoredTerm[] Traits, Sign[] Signs);
