namespace AssistedMessaging.Moderation.Batch;

/// <summary>The runs of three words of a message, as hashes: what two messages have in common is counted by them (w-shingling, Broder 1997).</summary>
internal sealed class WordRuns
{
    private const int RunLength = 3;
    private readonly HashSet<int> _runs;

    private WordRuns(HashSet<int> runs) => _runs = runs;

    public static WordRuns Of(in WordView words)
    {
        var runs = new HashSet<int>(words.Count);
        var (first, second) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var third = HashOf(words.Letters(i));
            if (i + 1 >= RunLength)
                runs.Add(HashCode.Combine(first, second, third));
            (first, second) = (second, third);
        }

        return new(runs);
    }

    /// <summary>Shared runs as a part of all runs of both (Jaccard index), from 0 to 1.</summary>
    public double Likeness(WordRuns other)
    {
        var (few, many) = _runs.Count <= other._runs.Count ? (_runs, other._runs) : (other._runs, _runs);
        if (few.Count == 0)
            return 0;

        var shared = 0;
        foreach (var run in few)
            shared += many.Contains(run) ? 1 : 0;
        return (double)shared / (few.Count + many.Count - shared);
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var letter in word)
            hash = (hash * 31) + letter;
        return hash;
    }
}
