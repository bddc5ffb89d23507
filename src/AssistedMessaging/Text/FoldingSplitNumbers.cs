namespace AssistedMessaging.Text;

/// <summary>
/// Joins characters that stand singly, numbers that go over lines or have underscores, and reads O and l between digits as 0 and 1.
/// </summary>
internal static class FoldingSplitNumbers
{
    /// <summary>Fewest single characters in a row that are taken for one number.</summary>
    private const int ShortestRow = 5;

    /// <summary>How many letters that look like digits are leapt over.</summary>
    private const int Reach = 6;

    /// <summary>Writes the view with its numbers joined into an empty one, whose offsets lead back to the source of <paramref name="view"/>.</summary>
    public static void Join(FoldedText view, FoldedText joined)
    {
        var chars = (ReadOnlySpan<char>)view.Chars;
        var (barren, plainFrom) = (0, 0);
        for (var i = 0; i < chars.Length;)
        {
            var isStart = i >= barren && char.IsAsciiLetterOrDigit(chars[i]) && (i == 0 || !char.IsLetterOrDigit(chars[i - 1]));
            var end = isStart ? RowEnd(chars, i, ref barren) : i;
            if (end == i && Plain(chars, i) == chars[i])
            {
                i++;
                continue;
            }

            joined.Append(view, plainFrom, i);
            for (end = Math.Max(end, i + 1); i < end; i++)
            {
                if (i + 1 == end || char.IsAsciiLetterOrDigit(chars[i]))
                    Put(view, joined, i, Plain(chars, i));
            }

            plainFrom = end;
        }

        joined.Append(view, plainFrom, chars.Length);
    }

    private static void Put(FoldedText view, FoldedText joined, int at, char c)
    {
        var span = view.ToSource(at, 1);
        joined.Append(c, span.Start, span.Length);
    }

    /// <summary>End of the row of single characters with one separator between them.</summary>
    /// <param name="chars">The text.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="barren">Becomes the end of a row that is none, in which none of its parts is one either.</param>
    /// <returns>The end, or the start when there is no row.</returns>
    private static int RowEnd(ReadOnlySpan<char> chars, int start, ref int barren)
    {
        var (at, count, digits) = (start, 0, 0);
        while (at < chars.Length && char.IsAsciiLetterOrDigit(chars[at]) && (at + 1 == chars.Length || !char.IsAsciiLetterOrDigit(chars[at + 1])))
        {
            count++;
            digits += char.IsAsciiDigit(chars[at]) ? 1 : 0;
            if (at + 2 >= chars.Length || chars[at + 1] is not (' ' or '.' or '-' or '_' or '/') || !char.IsAsciiLetterOrDigit(chars[at + 2])
                || IsWordStart(chars, at + 2))
            {
                if (count >= ShortestRow && digits >= ShortestRow)
                    return at + 1;
                break;
            }

            at += 2;
        }

        barren = at + 1;
        return start;
    }

    private static bool IsWordStart(ReadOnlySpan<char> chars, int at) => at + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[at + 1]);

    private static char Plain(ReadOnlySpan<char> chars, int at)
    {
        var c = chars[at];
        if (c is '\n' or '\r' or '_')
            return at > 0 && at + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[at - 1]) && char.IsAsciiLetterOrDigit(chars[at + 1])
                && HasDigit(chars, at) ? ' ' : c;
        if (c is 'O' or 'o')
            return IsBesideDigit(chars, at) ? '0' : c;
        return c is 'l' or 'I' && IsBesideDigit(chars, at) ? '1' : c;
    }

    private static bool HasDigit(ReadOnlySpan<char> chars, int at) => char.IsAsciiDigit(chars[at - 1]) || char.IsAsciiDigit(chars[at + 1]);

    /// <summary>
    /// Whether a digit stands beside the letter, over other letters of the kind, and over one space where the letter's group has no other letters.
    /// </summary>
    private static bool IsBesideDigit(ReadOnlySpan<char> chars, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && at - before <= Reach && IsLookAlike(chars[before]))
            before--;
        while (after < chars.Length && after - at <= Reach && IsLookAlike(chars[after]))
            after++;
        if (IsDigit(chars, before) || IsDigit(chars, after))
            return true;
        return IsGap(chars, before) && IsGap(chars, after) && (HasNumber(chars, before - 1, -1) || HasNumber(chars, after + 1, 1));
    }

    /// <summary>Whether a group with a digit stands at a place, read to the left (-1) or to the right, over letters that look like digits.</summary>
    private static bool HasNumber(ReadOnlySpan<char> chars, int from, int step)
    {
        var at = from;
        while (at >= 0 && at < chars.Length && Math.Abs(at - from) <= Reach && IsLookAlike(chars[at]))
            at += step;
        return IsDigit(chars, at);
    }

    private static bool IsGap(ReadOnlySpan<char> chars, int at) => at < 0 || at >= chars.Length || !char.IsLetter(chars[at]);

    private static bool IsDigit(ReadOnlySpan<char> chars, int at) => at >= 0 && at < chars.Length && char.IsAsciiDigit(chars[at]);

    private static bool IsLookAlike(char c) => c is 'O' or 'o' or 'l' or 'I';
}
