namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>What the statements against unequal treatment in a sentence cover: the traits that hang together with them, directly or over other traits.</summary>
/// <remarks>
/// A prohibition covers what follows; before it only topics with which the sentence begins, as in "religion: never ask", for it does not take back what is
/// said of a person.
/// </remarks>
internal sealed class StatementRanges
{
    private const int EnumerationGap = 4;

    /// <summary>Words that join two topics: an "and".</summary>
    private const int MostJoining = 1;

    /// <summary>Statements after these cover nothing: no honest sentence has so many.</summary>
    private const int Most = 12;

    private readonly List<(TermMatch Statement, int Low, int High)> _ranges = [];

    /// <summary>Reads the statements of a sentence.</summary>
    /// <param name="traits">Its traits in their order.</param>
    /// <param name="grammar">Its other terms.</param>
    public void Read(ReadOnlySpan<TermMatch> traits, ReadOnlySpan<TermMatch> grammar)
    {
        _ranges.Clear();
        foreach (var match in grammar)
        {
            if (match.Term.Kind is not (TermKind.Statement or TermKind.Prohibition))
                continue;
            if (_ranges.Count == Most)
                return;
            _ranges.Add((match, Low(traits, match), High(traits, match)));
        }
    }

    /// <summary>Whether a statement of its language covers the trait.</summary>
    public bool Cover(TermMatch trait)
    {
        foreach (var (statement, low, high) in _ranges)
        {
            if (statement.Term.Language == trait.Term.Language && ((trait.Start < statement.End && trait.End > statement.Start)
                || (trait.Start >= low && trait.End <= high)))
                return true;
        }

        return false;
    }

    private static int High(ReadOnlySpan<TermMatch> traits, TermMatch statement)
    {
        var high = statement.End;
        foreach (var trait in traits)
        {
            if (trait.Start >= statement.End && trait.End > high && trait.Start - high <= EnumerationGap && trait.Term.Language == statement.Term.Language)
                high = trait.End;
        }

        return high;
    }

    private static int Low(ReadOnlySpan<TermMatch> traits, TermMatch statement)
    {
        var forbids = statement.Term.Kind == TermKind.Prohibition;
        var gap = forbids ? MostJoining : EnumerationGap;
        var low = statement.Start;
        for (var i = traits.Length - 1; i >= 0; i--)
        {
            if (traits[i].End > statement.Start || traits[i].Start >= low || low - traits[i].End > gap || traits[i].Term.Language != statement.Term.Language)
                continue;
            if (!forbids || traits[i].Term.Kind == TermKind.Topic)
                low = traits[i].Start;
        }

        return forbids && low > 0 ? statement.Start : low;
    }
}
