namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A trait term that is looked for by one of its words: the one that other texts have least.</summary>
/// <param name="Term">The term.</param>
/// <param name="Before">How many words of the entry stand before the anchor, gaps not counted.</param>
/// <param name="Gaps">How many gaps stand before it.</param>
/// <param name="Previous">What the word before the anchor has to be; null when anything may stand there.</param>
/// <param name="Next">What the word after the anchor has to be; null when anything may stand there.</param>
internal readonly record struct AnchoredTerm(Term Term, int Before, int Gaps, WordPattern? Previous, WordPattern? Next);
