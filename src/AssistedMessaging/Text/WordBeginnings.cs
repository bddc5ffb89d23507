namespace AssistedMessaging.Text;

/// <summary>The pairs of letters with which some words begin. Most words of a text are none of them and show it there, before anything is looked up.</summary>
internal sealed class WordBeginnings
{
    private readonly bool[] _pairs = new bool[1_024];

    /// <param name="words">The words, in lower case.</param>
    public WordBeginnings(IEnumerable<string> words)
    {
        foreach (var word in words.Where(w => w.Length > 1))
            _pairs[Pair(word[0], word[1])] = true;
    }

    /// <summary>Whether one of the words can begin the text, in whatever case; letters outside ASCII say nothing, and so does a single one.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length < 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]) || _pairs[Pair(text[0], text[1])];

    private static int Pair(char first, char second) => ((first & 0x1F) << 5) | (second & 0x1F);
}
