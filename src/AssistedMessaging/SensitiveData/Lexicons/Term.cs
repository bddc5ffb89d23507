namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>One entry of a lexicon, found by its first word.</summary>
internal sealed class Term
{
    /// <summary>Index in <see cref="LexiconFiles.Languages"/>.</summary>
    public required byte Language { get; init; }

    public required TermKind Kind { get; init; }

    /// <summary>Index in <see cref="LexiconFiles.Categories"/>; -1 when the entry is no trait.</summary>
    public required int Category { get; init; }

    /// <summary>The words after the first; a word ending in <c>*</c> takes any ending, <c>..</c> leaps over up to three words.</summary>
    public required string[] Rest { get; init; }

    public bool IsTrait => Kind <= TermKind.Disclosure;
}
