using System.Buffers;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers in a folded view: jumps from digit to digit and at sign to at sign, and looks closer only there.</summary>
internal static class IdentifierScanner
{
    private static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789@");

    /// <summary>Adds what is found, without overlaps; offsets are those of the view. Linear time, no allocation when nothing is found.</summary>
    public static void Scan(ReadOnlySpan<char> view, ref List<SensitiveDataFinding>? findings)
    {
        var done = 0;
        var position = 0;
        while (position < view.Length)
        {
            var anchor = view[position..].IndexOfAny(Anchors);
            if (anchor < 0)
                return;

            anchor += position;
            var found = view[anchor] == '@' ? ReadEmail(view, anchor) : ReadNumber(view, anchor, done);
            if (found.Length > 0 && found.Start >= done)
            {
                (findings ??= []).Add(found);
                done = found.End;
                position = done;
            }
            else
            {
                position = view[anchor] == '@' ? anchor + 1 : GroupEnd(view, anchor);
            }
        }
    }

    private static SensitiveDataFinding ReadEmail(ReadOnlySpan<char> view, int anchor)
    {
        ContactScanner.TryReadEmail(view, anchor, out var found);
        return found;
    }

    private static SensitiveDataFinding ReadNumber(ReadOnlySpan<char> view, int anchor, int done)
    {
        var start = anchor;
        while (start > done && anchor - start < 40 && char.IsAsciiLetterOrDigit(view[start - 1]))
            start--;
        if (IsInsideAddress(view, start, anchor))
            return default;

        var best = default(SensitiveDataFinding);
        NumberScanner.TryRead(view, start, out best);
        if (LettersBefore(view, start, done) is var letters && letters < start && NumberScanner.TryRead(view, letters, out var longer) && longer.Score >= best.Score)
            best = longer;

        var phone = start;
        if (start > done && view[start - 1] is '+' or '(')
            phone = start - 1;
        if (phone > done && view[phone] == '(' && view[phone - 1] == '+')
            phone--;
        if (start == anchor && ContactScanner.TryReadPhone(view, phone, out var call) && call.Score > best.Score)
            best = call;
        return best;
    }

    /// <summary>Start of a group of up to four letters, one separator before <paramref name="start"/>, as in a spaced bank account.</summary>
    private static int LettersBefore(ReadOnlySpan<char> view, int start, int done)
    {
        if (start - 1 <= done || view[start - 1] is not (' ' or '-' or '.'))
            return start;

        var from = start - 1;
        while (from > done && start - from <= 5 && char.IsAsciiLetter(view[from - 1]))
            from--;
        return from == start - 1 || (from > 0 && char.IsAsciiLetterOrDigit(view[from - 1])) ? start : from;
    }

    /// <summary>Digits in the name part of an e-mail address or in a web address are no number of their own.</summary>
    private static bool IsInsideAddress(ReadOnlySpan<char> view, int start, int anchor)
    {
        var end = anchor;
        while (end < view.Length && end - anchor < 64 && (char.IsAsciiLetterOrDigit(view[end]) || view[end] is '.' or '_' or '-'))
            end++;
        return (end < view.Length && view[end] == '@') || (start > 0 && view[start - 1] == '_');
    }

    private static int GroupEnd(ReadOnlySpan<char> view, int anchor)
    {
        while (anchor < view.Length && char.IsAsciiLetterOrDigit(view[anchor]))
            anchor++;
        return anchor;
    }
}
