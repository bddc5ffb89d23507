using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Words of a topic by language, whole or with any ending.</summary>
internal sealed class TopicWords
{
    private readonly FrozenDictionary<string, (FrozenSet<string> Words, string[] Beginnings)> _byLanguage;

    private TopicWords(FrozenDictionary<string, (FrozenSet<string> Words, string[] Beginnings)> byLanguage) => _byLanguage = byLanguage;

    /// <summary>Reads a list that is embedded in the library: a language, a colon and its words on each line.</summary>
    public static TopicWords ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(TopicWords).Assembly.GetManifestResourceStream(name)!);
        var languages = new Dictionary<string, (FrozenSet<string>, string[])>(StringComparer.Ordinal);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            languages.Add(words[0], (
                words.Skip(1).Where(w => w[^1] != '*').Select(Fold).ToFrozenSet(StringComparer.Ordinal),
                [.. words.Skip(1).Where(w => w[^1] == '*').Select(w => Fold(w[..^1])).Order(StringComparer.Ordinal)]));
        }

        return new(languages.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the list knows the language.</summary>
    public bool Has(string language) => _byLanguage.ContainsKey(language);

    /// <summary>Whether a folded word is of the topic.</summary>
    public bool Has(string language, ReadOnlySpan<char> word)
    {
        var (words, beginnings) = _byLanguage[language];
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return true;

        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Fold(string word)
    {
        using var view = WordView.Of(word);
        return view.Letters(0).ToString();
    }
}
