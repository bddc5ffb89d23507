namespace AssistedMessaging.Text;

/// <summary>
/// The three letters with which some words begin. Most words of a text begin with others and show it there, before anything is looked up.
/// </summary>
internal sealed class WordBeginnings
{
    /// <summary>For each pair of first letters the third letters, as bits.</summary>
    private readonly uint[] _thirds = new uint[1_024];

    /// <param name="words">The words, in lower case.</param>
    public WordBeginnings(IEnumerable<string> words)
    {
        foreach (var word in words.Where(w => w.Length > 1))
            _thirds[Pair(word[0], word[1])] |= word.Length > 2 && char.IsAsciiLetter(word[2]) ? 1U << (word[2] & 0x1F) : uint.MaxValue;
    }

    /// <summary>Whether one of the words can begin the text, in whatever case; letters outside ASCII say nothing, and so does a single one.</summary>
    public bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]))
            return true;

        var thirds = _thirds[Pair(text[0], text[1])];
        return text.Length > 2 && char.IsAsciiLetter(text[2]) ? (thirds & (1U << (text[2] & 0x1F))) != 0 : thirds != 0;
    }

    private static int Pair(char first, char second) => ((first & 0x1F) << 5) | (second & 0x1F);
}
