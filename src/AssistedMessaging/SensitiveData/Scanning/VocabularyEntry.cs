using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>What a word may mean.</summary>
/// <param name="Traits">Terms that have it as their rarest word.</param>
/// <param name="Signs">Signs that begin with it.</param>
internal sealed record VocabularyEntry(AnchoredTerm[] Traits, Sign[] Signs)
{
    /// <summary>A bit for each letter that the word before has to begin with, and above them one for each of the word after, for the word to mean anything: either will do.</summary>
    /// <remarks>Most words mean something only beside others, so this spares a closer look at most. Letters that differ in their upper bits only share one.</remarks>
    public ulong Neighbours { get; } = Traits.Aggregate(0UL, (all, t) => all | Of(t)) | Signs.Aggregate(0UL, (all, s) => all | (s.Rest.Length == 0 ? ulong.MaxValue : After(s.Rest[0])));

    private static ulong Of(AnchoredTerm term) => term.Next is { } next ? After(next) : term.Previous is null ? ulong.MaxValue : term.PreviousLetters;

    private static ulong After(WordPattern word) => (ulong)word.FirstLetters << 32;
}
