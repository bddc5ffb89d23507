using System.Collections.Frozen;

namespace AssistedMessaging.Text;

/// <summary>Writes rows of number words as single digits with a space between them.</summary>
internal static class FoldingNumberWords
{
    /// <summary>Fewest number words in a row that are taken for digits of one number.</summary>
    private const int ShortestRow = 5;

    /// <summary>Words for 0 to 9 in the folded spelling of several languages, each row in the order of the digits.</summary>
    private static readonly string[][] Words =
    [
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
        ["null", "eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"],
        ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
        ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Digits =
        Words.SelectMany(row => row.Select((word, digit) => (word, digit))).DistinctBy(p => p.word)
            .ToFrozenDictionary(p => p.word, p => p.digit, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the view with digits for rows of number words into an empty one, whose offsets lead back to the source of <paramref name="view"/>.</summary>
    public static void Replace(FoldedText view, FoldedText replaced)
    {
        var chars = (ReadOnlySpan<char>)view.Chars;
        var plainFrom = 0;
        for (var i = 0; i < chars.Length;)
        {
            var isStart = char.IsAsciiLetter(chars[i]) && (i == 0 || !char.IsLetterOrDigit(chars[i - 1]));
            var end = isStart ? RowEnd(chars, i) : i;
            if (end == i)
            {
                i++;
                continue;
            }

            replaced.Append(view, plainFrom, i);
            Write(view, chars, i, end, replaced);
            plainFrom = i = end;
        }

        replaced.Append(view, plainFrom, chars.Length);
    }

    /// <summary>End of the row of number words that begins at <paramref name="start"/>; the start itself when it is too short.</summary>
    private static int RowEnd(ReadOnlySpan<char> chars, int start)
    {
        var (at, end, count) = (start, start, 0);
        while (at < chars.Length && Digit(chars, at, out var length) >= 0)
        {
            end = at + length;
            count++;
            at = end < chars.Length && chars[end] is ' ' or '-' or ',' ? end + 1 : end;
            if (at < chars.Length && chars[at] == ' ')
                at++;
            if (at == end)
                break;
        }

        return count >= ShortestRow ? end : start;
    }

    private static void Write(FoldedText view, ReadOnlySpan<char> chars, int start, int end, FoldedText replaced)
    {
        for (var at = start; at < end;)
        {
            var digit = Digit(chars, at, out var length);
            if (digit < 0)
            {
                at++;
                continue;
            }

            if (at > start)
                replaced.Append(' ', view.ToSource(at - 1, 1).Start, 1);
            var span = view.ToSource(at, length);
            replaced.Append((char)('0' + digit), span.Start, span.Length);
            at += length;
        }
    }

    private static int Digit(ReadOnlySpan<char> chars, int at, out int length)
    {
        length = 0;
        while (at + length < chars.Length && length < 8 && char.IsAsciiLetter(chars[at + length]))
            length++;
        if (length is < 2 or > 7)
            return -1;

        Span<char> lower = stackalloc char[length];
        chars.Slice(at, length).ToLowerInvariant(lower);
        return Digits.TryGetValue(lower, out var value) ? value : -1;
    }
}
