using System.Numerics;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Finds the places of a folded text that look like a disguise: encoded or bracketed signs, numbers in words, split numbers.</summary>
internal static class DisguiseHints
{
    /// <summary>How near another number word has to stand, in characters.</summary>
    private const int NumberReach = 30;

    /// <summary>How far before a word for the dot an at sign or a word for it may stand.</summary>
    private const int AddressReach = 100;

    /// <summary>Notes the hints of a text.</summary>
    /// <returns>Whether there is any.</returns>
    public static bool Find(ScanView view)
    {
        var hints = view.Buffers.Hints;
        hints.Reset(view.Chars.Length);
        AddMarks(view, hints);
        AddNumbers(view, hints);
        AddRows(view.Map, hints);
        AddWords(view, hints);
        return hints.Any;
    }

    private static void AddMarks(ScanView view, HintBlocks hints)
    {
        var marks = view.Map.Marks;
        for (var block = 0; block < marks.Length; block++)
        {
            for (var bits = marks[block]; bits != 0; bits &= bits - 1)
            {
                var at = (block << 6) + BitOperations.TrailingZeroCount(bits);
                if (view.Chars[at] != '/' && IsHint(view.Chars, at))
                    hints.Add(at);
            }
        }
    }

    private static bool IsHint(ReadOnlySpan<char> view, int at)
    {
        var rest = view[(at + 1)..];
        return view[at] switch
        {
            '%' => rest.Length >= 2 && char.IsAsciiHexDigit(rest[0]) && char.IsAsciiHexDigit(rest[1]),
            '&' => rest.Length >= 3 && (rest[0] == '#' || rest.StartsWith("commat", StringComparison.OrdinalIgnoreCase)),
            '@' => (rest.Length > 0 && rest[0] == ' ') || (at > 0 && view[at - 1] == ' '),
            _ => IsAtWord(rest[..Math.Min(rest.Length, 24)].TrimStart(' ')),
        };
    }

    private static bool IsAtWord(ReadOnlySpan<char> text) =>
        (text.StartsWith("at", StringComparison.OrdinalIgnoreCase) && (text.Length == 2 || !char.IsAsciiLetter(text[2])))
        || text.StartsWith("arro") || text.StartsWith("aro") || text.StartsWith("apen") || text.StartsWith("@");

    /// <summary>Digits beside letters that look like digits, before underscores, and at a line's end before other digits.</summary>
    private static void AddNumbers(ScanView view, HintBlocks hints)
    {
        var digits = view.Map.Digits;
        var twins = view.Map.Twins;
        var stops = view.Map.Ends;
        var (digitBefore, twinBefore) = (0UL, 0UL);
        for (var block = 0; block < digits.Length; block++)
        {
            var afterDigit = ~digits[block] & ((digits[block] << 1) | digitBefore);
            var afterTwin = digits[block] & ((twins[block] << 1) | twinBefore);
            for (var near = (afterDigit & (twins[block] | stops[block])) | afterTwin; near != 0; near &= near - 1)
            {
                var at = (block << 6) + BitOperations.TrailingZeroCount(near);
                if ((near & (0 - near) & stops[block]) != 0 ? IsBrokenOff(view.Chars, at) : at == 0 || view.Chars[at - 1] != '_')
                    hints.Add(at);
            }

            (digitBefore, twinBefore) = (digits[block] >> 63, twins[block] >> 63);
        }
    }

    /// <summary>Whether a line ends here between two digits.</summary>
    private static bool IsBrokenOff(ReadOnlySpan<char> view, int at) =>
        view[at] is '\n' or '\r' && view[at..].TrimStart("\r\n") is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]);

    /// <summary>Five and more characters that stand singly, one separator apart.</summary>
    private static void AddRows(TextMap map, HintBlocks hints)
    {
        var words = map.Words;
        var previous = 0UL;
        var single = Single(words, 0, 0);
        for (var block = 0; block + 1 < words.Length; block++)
        {
            var next = Single(words, block + 1, words[block]);
            var rows = single;
            for (var shift = 2; shift <= 8; shift += 2)
                rows &= (single >> shift) | (next << (64 - shift));
            if (rows != 0)
                hints.Add((block << 6) + BitOperations.TrailingZeroCount(rows));
            if (rows >> 32 != 0)
                hints.Add((block << 6) + 63);
            (previous, single) = (words[block], next);
        }
    }

    private static ulong Single(ReadOnlySpan<ulong> words, int block, ulong before)
    {
        var after = block + 1 < words.Length ? words[block + 1] : 0;
        return words[block] & ~((words[block] << 1) | (before >> 63)) & ~((words[block] >> 1) | (after << 63));
    }

    private static void AddWords(ScanView view, HintBlocks hints)
    {
        var (digit, at) = (int.MinValue / 2, int.MinValue / 2);
        foreach (var (start, end, sign) in view.Buffers.Signs)
        {
            switch ((SignKind)sign)
            {
                case SignKind.At:
                    at = start;
                    break;
                case SignKind.Dot when start - at <= AddressReach || view.Chars[Math.Max(0, start - AddressReach)..start].Contains('@'):
                    hints.Add(start);
                    hints.Add(Math.Max(0, Math.Max(at, start - AddressReach)));
                    break;
                case SignKind.Digit:
                    if (start - digit <= NumberReach)
                    {
                        hints.Add(start);
                        hints.Add(digit);
                    }

                    digit = end;
                    break;
            }
        }
    }
}
