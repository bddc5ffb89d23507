using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds what long words hold: keys without a prefix, and identifiers in words that are plain text in base 64 (RFC 4648, both alphabets' letters and digits) or in hexadecimal digits.</summary>
/// <remarks>A word is decoded only as long as it gives printable ASCII, so an ordinary word is left after its first letters. The finding is the whole word.</remarks>
internal static class EncodedScanner
{
    /// <summary>Fewest letters and digits of an encoded word.</summary>
    public const int Shortest = 16;

    /// <summary>Most characters that are read of one word once it is decoded.</summary>
    private const int LongestText = 2048;

    /// <summary>Adds what encoded words hold; offsets are those of <paramref name="view"/>.</summary>
    public static void Scan(ScanView view, ref List<SensitiveDataFinding>? findings)
    {
        List<SensitiveDataFinding>? added = null;
        foreach (var word in view.Buffers.LongWords)
        {
            if (SecretScanner.ReadBare(view.Chars, word.Start, word.End) is { Length: > 0 } key)
                (added ??= []).Add(key);
            else if (MayBeText(view.Chars.Slice(word.Start, 4)))
                Read(view, word.Start, word.End, ref added);
        }

        if (added is not null)
            OrderedFindings.Merge(ref findings, added);
    }

    /// <summary>Whether the first four letters are printable text in either encoding; most words end here.</summary>
    private static bool MayBeText(ReadOnlySpan<char> start)
    {
        Span<char> text = stackalloc char[4];
        return DecodeHex(start, text) > 0 || DecodeBase64(start, text) > 0;
    }

    private static void Read(ScanView view, int start, int end, ref List<SensitiveDataFinding>? added)
    {
        var word = view.Chars[start..end];
        Span<char> text = stackalloc char[LongestText];
        var length = DecodeHex(word, text);
        if (length == 0)
            length = DecodeBase64(word, text);
        view.Buffers.Steps += 1 + length;
        if (length == 0)
            return;

        while (end < view.Chars.Length && end - start < word.Length + 2 && view.Chars[end] == '=')
            end++;
        var buffers = view.Buffers.Second;
        var found = buffers.Found;
        found.Clear();
        buffers.Steps = 0;
        IdentifierScanner.Scan(buffers.Read(text[..length], withTraits: false), ref found!);
        view.Buffers.Steps += buffers.Steps;
        foreach (var finding in found)
        {
            if (!finding.Validated && finding.RuleId != "EMAIL")
                continue;
            added ??= [];
            added.Add(finding with { Start = start, Length = end - start });
            return;
        }
    }

    /// <summary>Reads pairs of hexadecimal digits.</summary>
    /// <returns>Number of characters; 0 when the word is something else, or not printable.</returns>
    private static int DecodeHex(ReadOnlySpan<char> word, Span<char> text)
    {
        var length = Math.Min(word.Length / 2, text.Length);
        for (var i = 0; i < length; i++)
        {
            if (!char.IsAsciiHexDigit(word[2 * i]) || !char.IsAsciiHexDigit(word[(2 * i) + 1]))
                return 0;
            var c = (char)((HexValue(word[2 * i]) << 4) | HexValue(word[(2 * i) + 1]));
            if (!IsPrintable(c))
                return 0;
            text[i] = c;
        }

        return length;
    }

    /// <summary>Reads six bits a character; printable ASCII gives letters and digits only, save for rare marks at which a word ends.</summary>
    private static int DecodeBase64(ReadOnlySpan<char> word, Span<char> text)
    {
        var (bits, count, length) = (0, 0, 0);
        foreach (var c in word)
        {
            var value = Value(c);
            if (value < 0)
                return 0;
            (bits, count) = (((bits << 6) | value) & 0xFFFF, count + 6);
            if (count < 8)
                continue;
            count -= 8;
            var plain = (char)((bits >> count) & 0xFF);
            if (!IsPrintable(plain))
                return 0;
            text[length++] = plain;
            if (length == text.Length)
                break;
        }

        return length;
    }

    private static bool IsPrintable(char c) => c is (>= ' ' and <= '~') or '\n' or '\r' or '\t';

    private static int HexValue(char c) => char.IsAsciiDigit(c) ? c - '0' : (c & 0xF) + 9;

    private static int Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        _ => -1,
    };
}
