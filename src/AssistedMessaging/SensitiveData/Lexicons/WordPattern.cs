using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>One word of a lexicon entry, as it is compared with the words of a text.</summary>
internal sealed class WordPattern
{
    /// <summary>Fewest letters of a word with any ending.</summary>
    public const int ShortestStem = 3;

    /// <summary>Fewest letters of the end of a compound.</summary>
    public const int ShortestTail = 5;

    private const int Longest = 30;

    private readonly byte[] _letters;

    /// <summary>Reads a word: <c>..</c> leaps over words, a star at the end takes any ending, a star at the start makes it the end of a compound.</summary>
    /// <exception cref="FormatException">The word has other letters than folded ones, or too many.</exception>
    public WordPattern(string text)
    {
        Kind = text == ".." ? WordPatternKind.Gap : text[^1] == '*' ? WordPatternKind.Stem : text[0] == '*' ? WordPatternKind.Tail : WordPatternKind.Whole;
        Letters = Kind == WordPatternKind.Gap ? "" : text.Trim('*');
        if (Letters.Length > Longest || Letters.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && !TextMap.IsGreek(c)))
            throw new FormatException($"The word '{text}' is no word of folded letters, or too long.");
        _letters = [.. Letters.Select(TextMap.ByteOf)];
        First = _letters.FirstOrDefault();
    }

    /// <summary>How it is compared.</summary>
    public WordPatternKind Kind { get; }

    /// <summary>Its letters without stars; empty for a gap.</summary>
    public string Letters { get; }

    /// <summary>Its first letter in lower case; 0 for a gap.</summary>
    public byte First { get; }

    /// <summary>A bit for each letter that such words begin with; letters that differ in their upper bits only share one.</summary>
    public uint FirstLetters => Kind is WordPatternKind.Whole or WordPatternKind.Stem ? 1u << First : uint.MaxValue;

    /// <summary>Its letters as the bytes that stand for them.</summary>
    public ReadOnlySpan<byte> Bytes => _letters;

    /// <summary>Whether this is the pattern of that kind with those letters.</summary>
    public bool Is(ReadOnlySpan<byte> letters, WordPatternKind kind) => Kind == kind && letters.SequenceEqual(_letters);

    /// <summary>Whether a word of a text, in lower case, is one of these.</summary>
    public bool Matches(ReadOnlySpan<byte> word) => Kind switch
    {
        WordPatternKind.Whole => word.Length == _letters.Length && word[0] == First && word.SequenceEqual(_letters),
        WordPatternKind.Stem => word.Length >= _letters.Length && word[0] == First && word.StartsWith(_letters),
        WordPatternKind.Tail => word.Length > _letters.Length && word.EndsWith(_letters),
        _ => false,
    };
}
