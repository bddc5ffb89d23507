namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>One entry of a lexicon.</summary>
internal sealed class Term
{
    /// <summary>Index in <see cref="LexiconFiles.Languages"/>.</summary>
    public required byte Language { get; init; }

    public required TermKind Kind { get; init; }

    /// <summary>Index in <see cref="LexiconFiles.Categories"/>; -1 when the entry is no trait.</summary>
    public required int Category { get; init; }

    /// <summary>Its words; the first is never a gap.</summary>
    public required WordPattern[] Words { get; init; }

    public bool IsTrait => Kind <= TermKind.Disclosure;
}
