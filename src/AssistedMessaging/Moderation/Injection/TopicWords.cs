using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Words of a topic by language, whole or with any ending.</summary>
internal sealed class TopicWords
{
    private readonly FrozenDictionary<string, (FrozenSet<ulong> Words, string[] Beginnings)> _byLanguage;

    private TopicWords(FrozenDictionary<string, (FrozenSet<ulong> Words, string[] Beginnings)> byLanguage) => _byLanguage = byLanguage;

    /// <summary>Reads a list that is embedded in the library: a language, a colon and its words on each line.</summary>
    public static TopicWords ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(TopicWords).Assembly.GetManifestResourceStream(name)!);
        var languages = new Dictionary<string, (FrozenSet<ulong>, string[])>(StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            languages.Add(words[0], (
                words.Skip(1).Where(w => w[^1] != '*').Select(w => WordView.HashOf(Fold(w))).ToFrozenSet(),
                Shortest([.. words.Skip(1).Where(w => w[^1] == '*').Select(w => Fold(w[..^1])).Order(StringComparer.Ordinal)])));
        }

        return new(languages.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the list knows the language.</summary>
    public bool Has(string language) => _byLanguage.ContainsKey(language);

    /// <summary>Whether a word is of the topic.</summary>
    public bool Has(string language, ReadOnlySpan<char> letters, ulong hash)
    {
        var (words, beginnings) = _byLanguage[language];
        if (words.Contains(hash))
            return true;

        // The beginnings are sorted and none begins with another: only the one before the word's own place can fit.
        var (low, high) = (0, beginnings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (letters.SequenceCompareTo(beginnings[middle]) < 0)
                high = middle;
            else
                low = middle + 1;
        }

        return low > 0 && letters.StartsWith(beginnings[low - 1], StringComparison.Ordinal);
    }

    private static string[] Shortest(string[] sorted)
    {
        var kept = new List<string>();
        foreach (var beginning in sorted)
        {
            if (kept.Count == 0 || !beginning.StartsWith(kept[^1], StringComparison.Ordinal))
                kept.Add(beginning);
        }

        return [.. kept];
    }

    private static string Fold(string word)
    {
        using var view = WordView.Of(word);
        return view.Letters(0).ToString();
    }
}
