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
        for (var i = 0; i + RunLength <= words.Count; i++)
            runs.Add(HashCode.Combine(string.GetHashCode(words.Letters(i)), string.GetHashCode(words.Letters(i + 1)), string.GetHashCode(words.Letters(i + 2))));

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
}
