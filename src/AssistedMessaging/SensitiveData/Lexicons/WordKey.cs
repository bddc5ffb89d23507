namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A number for the first or last four letters of a word, whatever their case.</summary>
internal static class WordKey
{
    /// <summary>How many letters count.</summary>
    public const int Length = 4;

    /// <summary>Keys are below this.</summary>
    public const int Count = 1 << 16;

    /// <summary>The key of a word's start.</summary>
    /// <param name="text">At least the letters that count.</param>
    /// <param name="length">How many letters the word has.</param>
    public static int Of(ReadOnlySpan<char> text, int length)
    {
        var packed = 0UL;
        for (var i = 0; i < Length && i < length; i++)
            packed |= ((ulong)text[i] | 0x20) << (16 * i);
        return (int)((packed * 0x9E3779B97F4A7C15) >> 48);
    }

    /// <summary>The keys of the words that begin with an entry: all words when it is open, itself otherwise.</summary>
    public static IEnumerable<int> OfStart(string entry, bool isWhole)
    {
        yield return Of(entry, entry.Length);
        if (isWhole || entry.Length >= Length)
            yield break;
        foreach (var next in "abcdefghijklmnopqrstuvwxyz0123456789")
            yield return Of(entry + next, entry.Length + 1);
    }

    /// <summary>The key of the words that end with an entry.</summary>
    public static int OfEnd(string entry) => Of(entry.AsSpan(entry.Length - Length), Length);
}
