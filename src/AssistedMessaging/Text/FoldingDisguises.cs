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
    private static readonly SearchValues<char> Marks = SearchValues.Create("%&[{(@");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly string[] Hints = [" dot ", " punt ", " punkt ", " point ", "zero", "three", "seven", "eight", "zeven", "drie",
        "sieben", "acht ", "sept ", "siete "];

    /// <summary>Whether anything in the view looks like a disguise.</summary>
    public static bool HasHint(ReadOnlySpan<char> view)
    {
        for (var at = 0; (at = Next(view, Marks, at)) >= 0; at++)
        {
            if (IsHint(view, at))
                return true;
        }

        foreach (var hint in Hints)
        {
            if (view.IndexOf(hint) >= 0)
                return true;
        }

        return HasSplitNumber(view);
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
            _ => rest.TrimStart(' ') is { Length: >= 2 } word && (word[0] | 0x20) == 'a' && char.IsAsciiLetter(word[1]),
        };
    }

    /// <summary>Whether digits stand singly, over lines, with underscores, or beside letters that look like digits.</summary>
    private static bool HasSplitNumber(ReadOnlySpan<char> view)
    {
        for (var at = 0; (at = Next(view, Digits, at)) >= 0; at++)
        {
            if (at + 1 < view.Length && view[at + 1] is 'O' or 'o' or 'l' or 'I' or '_' or '\n' or '\r')
                return true;
            if (at > 0 && view[at - 1] is 'O' or 'o' or 'l' or 'I')
                return true;
            if (at + 4 < view.Length && !char.IsAsciiLetterOrDigit(view[at + 1]) && char.IsAsciiDigit(view[at + 2])
                && view[at + 3] == view[at + 1] && char.IsAsciiDigit(view[at + 4]))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> view, SearchValues<char> marks, int from)
    {
        var hit = view[from..].IndexOfAny(marks);
        return hit < 0 ? -1 : from + hit;
    }
}
