namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A trait term that is looked for by one of its words: the one that other texts have least.</summary>
/// <param name="Term">The term.</param>
/// <param name="Before">How many words of the entry stand before the anchor, gaps not counted.</param>
/// <param name="Gaps">How many gaps stand before it.</param>
/// <param name="Previous">What the word before the anchor has to be; null when anything may stand there.</param>
/// <param name="Next">What the word after the anchor has to be; null when anything may stand there.</param>
internal readonly record struct AnchoredTerm(Term Term, int Before, int Gaps, WordPattern? Previous, WordPattern? Next)
{
    /// <summary>A bit for each letter that the word before may begin with; letters that differ in their upper bits only share one.</summary>
    public uint PreviousLetters { get; } = Letters(Previous);

    /// <summary>A bit for each letter that the word after may begin with.</summary>
    public uint NextLetters { get; } = Letters(Next);

    /// <summary>Whether the term may stand between words that begin with those letters; 0 where there is none.</summary>
    public bool MayStand(byte before, byte after) => (((PreviousLetters >> before) & (NextLetters >> after)) & 1) != 0;

    private static uint Letters(WordPattern? word) => word?.FirstLetters ?? uint.MaxValue;
}
