using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>All words that make the scanners look closer, in one index, so that each word of a text is looked up once.</summary>
internal sealed class Vocabulary
{
    /// <summary>Fewest letters of a sign that may be the end of a compound.</summary>
    private const int ShortestTail = 5;

    private static readonly Lazy<Vocabulary> Shared = new(() => Build(TermTable.Default));

    private Vocabulary(IReadOnlyCollection<(WordPattern Word, VocabularyEntry Entry)> entries)
    {
        Entries = [.. entries.Select(e => e.Entry)];
        Index = new WordIndex(entries.Select(e => e.Word), [.. Entries.Select(e => e.Neighbours)]);
    }

    /// <summary>The vocabulary of the shipped lexicons, labels and signs.</summary>
    public static Vocabulary Default => Shared.Value;

    /// <summary>The words, numbered as their entries are.</summary>
    public WordIndex Index { get; }

    /// <summary>What the words may mean.</summary>
    public VocabularyEntry[] Entries { get; }

    private static Vocabulary Build(TermTable table)
    {
        var entries = new Dictionary<(string, WordPatternKind), (WordPattern Word, AnchoredTerm[] Traits, List<Sign> Signs)>();
        foreach (var (word, terms) in table.Traits)
            entries[(word.Letters, word.Kind)] = (word, terms, []);
        foreach (var (text, kind, label) in Labels.Entries.Select(l => (l.Text, default(SignKind), l.Label)).Concat(Signs.Entries.Select(s => (s.Text, s.Kind, -1))))
        {
            var words = text.ToLowerInvariant().Split(' ').Select(w => new WordPattern(w)).ToArray();
            var sign = new Sign(words[1..], kind, label, char.IsAsciiLetterUpper(text[0]));
            Add(words[0], sign);
            var canEnd = kind is default(SignKind) or SignKind.Password or SignKind.KeyLabel && words[0].Kind == WordPatternKind.Whole && words[0].Letters.Length >= ShortestTail;
            if (canEnd)
                Add(new WordPattern("*" + words[0].Letters), sign);
        }

        // Frequent words first: what is known of them lies together in memory.
        return new Vocabulary([.. entries.Values.OrderByDescending(e => FrequentWords.Has(e.Word.Letters)).ThenBy(e => e.Word.Letters.Length).Select(e => (e.Word, new VocabularyEntry(e.Traits, [.. e.Signs])))]);

        void Add(WordPattern word, Sign sign)
        {
            if (!entries.TryGetValue((word.Letters, word.Kind), out var entry))
                entries.Add((word.Letters, word.Kind), entry = (word, [], []));
            entry.Signs.Add(sign);
        }
    }
}
