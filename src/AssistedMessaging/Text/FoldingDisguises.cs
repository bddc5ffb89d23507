using System.Buffers;

namespace AssistedMessaging.Text;

/// <summary>
/// Makes a second view of a folded text in which spelled-out and encoded addresses and numbers stand plain. Only for texts with a hint of that.
/// </summary>
/// <remarks>
/// Undoes percent and entity encoding, <c>(at)</c> and <c>(dot)</c>, number words, single characters apart, numbers over lines, and letters that
/// stand for digits.
/// The second view may change innocent words too; what is found in it has to be proved by its own form.
/// </remarks>
internal static class FoldingDisguises
{
    /// <summary>How near another number word has to stand, in characters.</summary>
    private const int NumberReach = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create("%&[{(@");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly string[] AtWords = [" at ", " arroba ", " arobase ", " chiocciola ", " apenstaartje "];
    private static readonly string[] DotWords = [" dot ", " punt ", " punkt ", " point ", " punto ", " ponto "];
    private static readonly string[] NumberWords = ["zero", "three", "seven", "eight", "zeven", "drie", "sieben", "acht ", "sept ", "siete "];

    /// <summary>Whether anything in the view looks like a disguise.</summary>
    public static bool HasHint(ReadOnlySpan<char> view)
    {
        for (var at = 0; (at = Next(view, Marks, at)) >= 0; at++)
        {
            if (IsHint(view, at))
                return true;
        }

        return HasSplitNumber(view) || HasNumberWords(view) || (HasAny(view, DotWords) && HasAny(view, AtWords));
    }

    /// <summary>The second view; offsets lead back to <paramref name="view"/>.</summary>
    public static FoldedText Undo(ReadOnlySpan<char> view)
    {
        using var decoded = FoldingDecoder.Decode(view);
        using var worded = FoldingNumberWords.Replace(decoded);
        return FoldingSplitNumbers.Join(worded);
    }

    private static bool IsHint(ReadOnlySpan<char> view, int at)
    {
        var rest = view[(at + 1)..];
        return view[at] switch
        {
            '%' => rest.Length >= 2 && char.IsAsciiHexDigit(rest[0]) && char.IsAsciiHexDigit(rest[1]),
            '&' => rest.Length >= 3 && (rest[0] == '#' || rest.StartsWith("commat", StringComparison.OrdinalIgnoreCase)),
            '@' => (rest.Length > 0 && rest[0] == ' ') || (at > 0 && view[at - 1] == ' '),
            _ => rest.TrimStart(' ') is var word && (IsWord(word, "at") || word.StartsWith("arro") || word.StartsWith("aro")
                || word.StartsWith("apen")
                || word.StartsWith("@")),
        };
    }

    /// <summary>Whether digits stand singly, over lines, with underscores, or beside letters that look like digits.</summary>
    private static bool HasSplitNumber(ReadOnlySpan<char> view)
    {
        for (var at = 0; (at = Next(view, Digits, at)) >= 0; at++)
        {
            if (at + 1 < view.Length && (view[at + 1] is 'O' or 'o' or 'l' or 'I' or '_' || IsBrokenOff(view, at + 1)))
                return true;
            if (at > 0 && view[at - 1] is 'O' or 'o' or 'l' or 'I')
                return true;
            if (at + 4 < view.Length && !char.IsAsciiLetterOrDigit(view[at + 1]) && char.IsAsciiDigit(view[at + 2])
                && view[at + 3] == view[at + 1] && char.IsAsciiDigit(view[at + 4]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line ends here between two digits.</summary>
    private static bool IsBrokenOff(ReadOnlySpan<char> view, int at) =>
        view[at] is '\n' or '\r' && view[at..].TrimStart("\r\n") is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]);

    /// <summary>Whether two number words stand near each other.</summary>
    private static bool HasNumberWords(ReadOnlySpan<char> view)
    {
        foreach (var word in NumberWords)
        {
            for (var at = 0; view[at..].IndexOf(word) is var hit && hit >= 0; at += hit + word.Length)
            {
                var near = view.Slice(at + hit + word.Length, Math.Min(NumberReach, view.Length - at - hit - word.Length));
                if (HasAny(near, NumberWords))
                    return true;
            }
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> view, string[] words)
    {
        foreach (var word in words)
        {
            if (view.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsAsciiLetter(text[word.Length]));

    private static int Next(ReadOnlySpan<char> view, SearchValues<char> marks, int from)
    {
        var hit = view[from..].IndexOfAny(marks);
        return hit < 0 ? -1 : from + hit;
    }
}
