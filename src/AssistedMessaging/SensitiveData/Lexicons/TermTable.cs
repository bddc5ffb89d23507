namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>All terms of all languages, looked up by the first word of a term.</summary>
internal sealed class TermTable
{
    private static readonly Lazy<TermTable> Shared = new(Build);

    private readonly WordTable _traits;
    private readonly WordTable _grammar;

    /// <summary>The trait terms again, each by its rarest word, so that phrases with "in" and "the" do not stop the gate at those.</summary>
    private readonly WordTable _anchors;
    private readonly WordGate _gate = new();

    private TermTable(List<(string First, Term Term)> terms, HashSet<(byte, string)> common)
    {
        _traits = new WordTable(terms.Where(t => t.Term.IsTrait));
        _grammar = new WordTable(terms.Where(t => !t.Term.IsTrait));
        _anchors = new WordTable(terms.Where(t => t.Term.IsTrait).Select(t => (Anchor(t.First, t.Term, common), t.Term)));
        _anchors.FillGate(_gate);
    }

    /// <summary>The table of the shipped lexicons, built at first use.</summary>
    public static TermTable Default => Shared.Value;

    /// <summary>
    /// Where the next word stands that the rarest word of a trait term is, from <paramref name="position"/> on; -1 when there is none.
    /// </summary>
    public int NextTrait(ReadOnlySpan<char> view, int position)
    {
        while (true)
        {
            var (start, end) = _gate.Next(view, position);
            if (start < 0 || _anchors.Visit(view[start..end], 0, static (_, _) => true))
                return start;
            position = end;
        }
    }

    /// <summary>Adds the trait terms that can begin with <paramref name="word"/>.</summary>
    public void FindTraits(ReadOnlySpan<char> word, List<Term> found) => _traits.Visit(word, found, Collect);

    /// <summary>Adds the other terms that can begin with <paramref name="word"/>.</summary>
    public void FindGrammar(ReadOnlySpan<char> word, List<Term> found) => _grammar.Visit(word, found, Collect);

    private static bool Collect(List<Term> found, Term[] terms)
    {
        found.AddRange(terms);
        return false;
    }

    private static TermTable Build()
    {
        var terms = new List<(string, Term)>();
        var common = new HashSet<(byte, string)>();
        for (byte language = 0; language < LexiconFiles.Languages.Length; language++)
        {
            var name = LexiconFiles.Languages[language];
            var reader = new LexiconReader(language, (first, term) => terms.Add((first, term)));
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
    private static string Anchor(string first, Term term, HashSet<(byte, string)> common) =>
        term.Rest.Prepend(first).MaxBy(w => Rarity(w, term.Language, common))!;

    private static int Rarity(string word, byte language, HashSet<(byte, string)> common)
    {
        var letters = word.Trim('*').Length;
        if (word == ".." || (letters < word.Length && letters < WordTable.ShortestStem))
            return -100;
        return letters + (char.IsAsciiDigit(word[^1]) ? 20 : 0) - (common.Contains((language, word)) ? 50 : 0);
    }
}
