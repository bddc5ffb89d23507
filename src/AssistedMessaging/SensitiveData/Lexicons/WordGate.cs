namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A small filter in front of the lexicons: of the words of ordinary text it lets few through, and none of a trait's words is stopped.</summary>
internal sealed class WordGate
{
    /// <summary>Number of letters at a word's start or end that the filter looks at.</summary>
    public const int KeyLength = 4;

    private const int Bits = 1 << 16;

    private readonly ulong[] _starts = new ulong[Bits / 64];
    private readonly ulong[] _ends = new ulong[Bits / 64];

    /// <summary>Lets words through that begin with <paramref name="text"/>.</summary>
    public void AddStart(string text, bool isWhole)
    {
        if (text.Length >= KeyLength || isWhole)
            Set(_starts, Key(text.AsSpan(0, Math.Min(text.Length, KeyLength))));
        if (text.Length >= KeyLength)
            return;

        // An open stem of three letters: any fourth letter, or none.
        Set(_starts, Key(text));
        for (var c = 'a'; c <= 'z'; c++)
            Set(_starts, Key(text + c));
    }

    /// <summary>Lets words through that end with <paramref name="text"/>.</summary>
    public void AddEnd(string text) => Set(_ends, Key(text.AsSpan(text.Length - KeyLength)));

    /// <summary>The next word that may be a trait's, from <paramref name="position"/> on; a start of -1 when there is none.</summary>
    public (int Start, int End) Next(ReadOnlySpan<char> text, int position)
    {
        var i = position;
        while (i < text.Length)
        {
            while (i < text.Length && !Words.IsLetter(text[i]))
                i++;
            var start = i;
            while (i < text.Length && Words.IsLetter(text[i]))
                i++;
            if (i == start)
                break;

            var head = Key(text.Slice(start, Math.Min(KeyLength, i - start)));
            if (IsSet(_starts, head) || (i - start > KeyLength + 1 && IsSet(_ends, Key(text.Slice(i - KeyLength, KeyLength)))))
                return (start, i);
        }

        return (-1, -1);
    }

    private static uint Key(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var c in letters)
            hash = (hash * 0x01000193) ^ (c < 0x80 ? c | 0x20u : c);
        return (hash * 2654435761) >> 16;
    }

    private static void Set(ulong[] bits, uint key) => bits[key >> 6] |= 1UL << (int)(key & 63);

    private static bool IsSet(ulong[] bits, uint key) => (bits[key >> 6] & (1UL << (int)(key & 63))) != 0;
}
