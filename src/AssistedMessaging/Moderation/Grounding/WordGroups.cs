using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>The classes of the book of claims as hashes of their words, to ask whether a supplied text has one of them: a translated title is the same title.</summary>
internal static class WordGroups
{
    private static readonly FrozenDictionary<string, ulong[]> Groups = Read();

    private static readonly FrozenDictionary<ulong, string> ByWord = Groups.SelectMany(g => g.Value.Select(hash => (hash, g.Key)))
        .DistinctBy(g => g.hash).ToFrozenDictionary(g => g.hash, g => g.Key);

    /// <summary>The class of a word; null when it stands in none.</summary>
    public static string? Of(ulong hash) => ByWord.GetValueOrDefault(hash);

    /// <summary>Whether one of the supplied texts has a word of the class.</summary>
    public static bool HasOne(SuppliedFacts facts, string name)
    {
        foreach (var hash in Groups[name])
        {
            if (facts.HasHash(hash))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, ulong[]> Read()
    {
        using var stream = typeof(WordGroups).Assembly.GetManifestResourceStream(ClaimCheck.Resource)!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("= ", StringComparison.Ordinal) && line.Split(' ') is [_, var name, .. var words])
                groups.Add(name.TrimEnd(':'), Array.ConvertAll(words, HashOf));
        }

        return groups.ToFrozenDictionary();
    }

    private static ulong HashOf(string word)
    {
        using var folded = WordView.Of(word);
        return folded.Count == 1 && !word.Contains('*') ? folded[0].Hash : throw new FormatException($"The class word '{word}' is no single whole word.");
    }
}
