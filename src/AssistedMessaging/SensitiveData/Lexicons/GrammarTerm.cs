namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A term that is no trait, with what tells most texts apart from it.</summary>
/// <param name="Term">The term.</param>
/// <param name="SecondLetters">A bit for each letter that the word after its first may begin with; all when there need not be one.</param>
internal readonly record struct GrammarTerm(Term Term, uint SecondLetters)
{
    /// <summary>A term with the letters of its second word.</summary>
    public GrammarTerm(Term term)
        : this(term, term.Words.Length > 1 ? term.Words[1].FirstLetters : uint.MaxValue)
    {
    }
}
