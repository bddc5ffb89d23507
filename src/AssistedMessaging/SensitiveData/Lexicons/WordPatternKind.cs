namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>How a word of an entry is compared with a word of a text.</summary>
internal enum WordPatternKind
{
    /// <summary>The same letters.</summary>
    Whole,

    /// <summary>The same letters at the start, and any ending or none.</summary>
    Stem,

    /// <summary>The same letters at the end, and at least one before.</summary>
    Tail,

    /// <summary>No word: up to three words are leapt over.</summary>
    Gap,
}
