using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Words of a topic in one language, whole or with any ending.</summary>
internal sealed class TopicWords
{
    private const int Element = 0;

    private readonly PhraseTrie _words;
    private readonly ulong[][] _sets;

    private TopicWords(IEnumerable<string> words)
    {
        var builder = new PhraseTrieBuilder(elements: 1);
        foreach (var word in words)
            builder.Add(word[^1] == '*' ? Fold(word[..^1]) + '*' : Fold(word), Element);
        _words = builder.Build(out _sets);
    }

    /// <summary>Reads the lists that are embedded in the library: a language, a colon and its words on each line.</summary>
    public static FrozenDictionary<string, TopicWords> ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(TopicWords).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
            .Select(l => l.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenDictionary(l => l[0], l => new TopicWords(l.Skip(1)), StringComparer.Ordinal);
    }

    /// <summary>Whether a folded word is of the topic.</summary>
    public bool Has(ReadOnlySpan<char> word, ulong hash) => _sets[_words.SetOf(word, hash)][0] != 0;

    private static string Fold(string word)
    {
        using var view = WordView.Of(word);
        return view.Letters(0).ToString();
    }
}
