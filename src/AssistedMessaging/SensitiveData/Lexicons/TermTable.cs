namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>All terms of all languages: the traits by their rarest word, the others by their first.</summary>
internal sealed class TermTable
{
    private static readonly Lazy<TermTable> Shared = new(Build);

    private TermTable(List<Term> terms, HashSet<(byte, string)> common)
    {
        Traits = [.. terms.Where(t => t.IsTrait).Select(t => Anchor(t, common)).GroupBy(a => (a.Word.Letters, a.Word.Kind))
            .Select(g => (g.First().Word, g.Select(a => a.Anchored).ToArray()))];
        Grammar = [.. terms.Where(t => !t.IsTrait).GroupBy(t => (t.Words[0].Letters, t.Words[0].Kind)).OrderByDescending(g => FrequentWords.Has(g.Key.Letters)).ThenBy(g => g.Key.Letters.Length).Select(g => new GrammarEntry(g))];
        GrammarIndex = new WordIndex(Grammar.Select(g => g.Word));
        WidestTerm = terms.Max(t => t.Words.Sum(w => w.Kind == WordPatternKind.Gap ? SentenceTerms.WidestGap : 1));
    }

    /// <summary>The table of the shipped lexicons, built at first use.</summary>
    public static TermTable Default => Shared.Value;

    /// <summary>The trait terms by the word that other texts have least, so that phrases with "in" and "the" are not looked for at each of those.</summary>
    public IReadOnlyList<(WordPattern Word, AnchoredTerm[] Terms)> Traits { get; }

    /// <summary>The first words of the other terms, numbered as the terms are.</summary>
    public WordIndex GrammarIndex { get; }

    /// <summary>The other terms, those with one first word together.</summary>
    public GrammarEntry[] Grammar { get; }

    /// <summary>Most words that a term can span.</summary>
    public int WidestTerm { get; }

    private static TermTable Build()
    {
        var terms = new List<Term>();
        var common = new HashSet<(byte, string)>();
        for (byte language = 0; language < LexiconFiles.Languages.Length; language++)
        {
            var name = LexiconFiles.Languages[language];
            var reader = new LexiconReader(language, terms.Add);
            reader.ReadEndings(LexiconFiles.Read(name, "endings"));
            common.UnionWith(reader.ReadCommon(LexiconFiles.Read(name, "common")).Select(w => (language, w)));
            reader.ReadLinks(LexiconFiles.Read(name, "links"));
            reader.ReadActs(LexiconFiles.Read(name, "acts"));
            reader.ReadFrames(LexiconFiles.Read(name, "frames"));
            for (var category = 0; category < LexiconFiles.Categories.Length; category++)
                reader.ReadTraits(LexiconFiles.Read(name, LexiconFiles.Categories[category].Value), category);
        }

        return new TermTable(terms, common);
    }

    /// <summary>The word of an entry that other texts have least: a number, or the longest that is not common.</summary>
    private static (WordPattern Word, AnchoredTerm Anchored) Anchor(Term term, HashSet<(byte, string)> common)
    {
        var rarest = term.Words.MaxBy(w => Rarity(w, term.Language, common))!;
        var index = Array.IndexOf(term.Words, rarest);
        var gaps = term.Words[..index].Count(w => w.Kind == WordPatternKind.Gap);
        return (rarest, new AnchoredTerm(term, index - gaps, gaps, Neighbour(index - 1), Neighbour(index + 1)));

        WordPattern? Neighbour(int at) => at >= 0 && at < term.Words.Length && term.Words[at].Kind != WordPatternKind.Gap ? term.Words[at] : null;
    }

    private static int Rarity(WordPattern word, byte language, HashSet<(byte, string)> common)
    {
        if (word.Kind == WordPatternKind.Gap || (word.Kind != WordPatternKind.Whole && word.Letters.Length < WordPattern.ShortestStem))
            return -100;
        var name = word.Kind == WordPatternKind.Stem ? word.Letters + "*" : word.Kind == WordPatternKind.Tail ? "*" + word.Letters : word.Letters;
        return word.Letters.Length + (char.IsAsciiDigit(word.Letters[^1]) ? 20 : 0) - (common.Contains((language, name)) ? 40 : 0) - (FrequentWords.Has(word.Letters) ? 50 : 0);
    }
}
