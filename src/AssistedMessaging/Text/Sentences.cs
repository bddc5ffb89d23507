using System.Collections.Frozen;

namespace AssistedMessaging.Text;

/// <summary>Splits a text into sentences, without regard to language.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c> before white space, at the full stops of Chinese, Japanese and Indic scripts, and at a line break, so that
/// list items stand alone.
/// A full stop after an initial, a known abbreviation or a number, or before a lower-case letter, ends nothing. Spans have no white space at
/// their ends. Linear time.
/// </remarks>
internal static class Sentences
{
    private const int LongestAbbreviation = 6;

    private const string Abbreviations =
        " mr mrs ms dr drs prof ir ing mr mevr dhr st sr jr vs no nr tel approx dept inc ltd co corp etc eg ie cf ca bijv bv nl ev evt incl excl resp"
        + " bzw usw vgl geb str ggf inkl zb abs ex av bd mme mlle m env max min sig sra srta dott avv dra ul np tzn itd prof hab mgr inz al art fig vol ";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Abbreviations.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>By length: a bit for each letter that a known abbreviation begins with, so that few words are looked up.</summary>
    private static readonly uint[] FirstLetters = [.. Enumerable.Range(0, LongestAbbreviation + 1).Select(length => Known.Set.Where(w => w.Length == length).Aggregate(0u, (all, w) => all | (1u << w[0])))];

    /// <summary>Where a sentence may end: its marks and line breaks.</summary>
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(".!?…。！？｡．।؟۔\n\r\u2028\u2029");

    /// <summary>The sentences in order.</summary>
    public static List<TextSpan> Split(ReadOnlySpan<char> text)
    {
        var spans = new List<TextSpan>();
        var rest = 0;
        while (Next(text, ref rest, out var span))
            spans.Add(span);
        return spans;
    }

    /// <summary>Reads one sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where to start; afterwards where the next sentence may start.</param>
    /// <param name="span">The sentence.</param>
    /// <returns>False at the end of the text.</returns>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out TextSpan span)
    {
        var start = position;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        var end = start;
        while (end < text.Length)
        {
            var next = text[end..].IndexOfAny(Ends);
            end = next < 0 ? text.Length : end + next + 1;
            if (next < 0 || !IsEnd(text[end - 1]) || EndsHere(text, start, ref end))
                break;
        }

        position = end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        span = TextSpan.FromBounds(start, end);
        return end > start;
    }

    /// <summary>Reads one sentence by a map of the text, which knows already where sentences may end.</summary>
    /// <param name="text">The whole text, folded.</param>
    /// <param name="map">Its map.</param>
    /// <param name="position">Where to start; afterwards where the next sentence may start.</param>
    /// <param name="span">The sentence.</param>
    /// <returns>False at the end of the text.</returns>
    public static bool Next(ReadOnlySpan<char> text, TextMap map, ref int position, out TextSpan span)
    {
        var start = position;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        var end = start;
        while (end < text.Length)
        {
            var next = map.NextEnd(end);
            end = next < 0 ? text.Length : next + 1;
            if (next < 0 || !IsEnd(text[next]) || EndsHere(text, start, ref end))
                break;
        }

        position = end;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        span = TextSpan.FromBounds(start, end);
        return end > start;
    }

    /// <summary>Where the sentence of a place begins, or the white space before it, found backwards, so that nothing is read of other sentences.</summary>
    /// <param name="text">The whole text, folded.</param>
    /// <param name="map">Its map.</param>
    /// <param name="place">A letter or digit.</param>
    /// <param name="from">A place before it at which a sentence begins.</param>
    public static int StartBefore(ReadOnlySpan<char> text, TextMap map, int place, int from)
    {
        for (var before = place; ;)
        {
            var mark = map.EndBefore(before, from);
            if (mark < 0)
                return from;
            if (!IsEnd(text[mark]))
                return mark + 1;

            // Marks in a row end a sentence together: the first one decides.
            for (var i = mark - 1; i >= from && IsEndOrCloses(text[i]); i--)
                mark = IsEnd(text[i]) ? i : mark;
            var end = mark + 1;
            if (EndsHere(text, from, ref end))
                return end;
            before = mark;
        }
    }

    /// <summary>Whether a sentence may end at the character, which is not ASCII.</summary>
    public static bool MayEnd(char c) => c is '…' or '。' or '！' or '？' or '｡' or '．' or '।' or '؟' or '۔' or '\u2028' or '\u2029';

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' or '．' or '।' or '؟' or '۔';

    private static bool IsEndOrCloses(char c) => IsEnd(c) || c is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '」' or '』';

    /// <summary>Whether the mark before <paramref name="end"/> ends the sentence; takes further marks and closing brackets along.</summary>
    private static bool EndsHere(ReadOnlySpan<char> text, int start, ref int end)
    {
        var mark = text[end - 1];
        var after = end;
        while (after < text.Length && IsEndOrCloses(text[after]))
            after++;

        var single = after == end;
        end = after;
        if (mark is '。' or '！' or '？' or '｡' or '．' or '।' or '؟' or '۔')
            return true;
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
            return false;

        var next = after;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0')
            next++;
        return next >= text.Length || (!char.IsLower(text[next]) && !(mark == '.' && single && IsAbbreviation(text[start..(end - 1)])));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && before.Length - start <= LongestAbbreviation && IsWordChar(before[start - 1]))
            start--;
        var word = before[start..];
        if (word.Length is 0 or > LongestAbbreviation)
            return false;
        if (word.Length == 1)
            return char.IsUpper(word[0]) && word[0] != 'I';

        if ((FirstLetters[word.Length] & (1u << word[0])) == 0)
            return false;

        Span<char> lower = stackalloc char[LongestAbbreviation];
        lower = lower[..word.ToLowerInvariant(lower)];
        return Known.Contains(lower);
    }

    private static bool IsWordChar(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : "äöüéèáąćęłńóśźż".Contains(c);
}
