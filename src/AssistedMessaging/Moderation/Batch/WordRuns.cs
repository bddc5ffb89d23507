namespace AssistedMessaging.Moderation.Batch;

/// <summary>The runs of three words of a message, as hashes: what two messages have in common is counted by them (w-shingling, Broder 1997).</summary>
internal static class WordRuns
{
    private const int RunLength = 3;

    /// <summary>The runs of a text.</summary>
    public static WordSet Of(in WordView words)
    {
        var runs = new WordSet(words.Count);
        for (var i = RunLength - 1; i < words.Count; i++)
        {
            var run = words[i - 2].Hash;
            for (var j = i - 1; j <= i; j++)
                run = System.Numerics.BitOperations.RotateLeft(run, 21) ^ words[j].Hash;
            runs.Add(run);
        }

        return runs;
    }
}
