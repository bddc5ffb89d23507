using System.Buffers;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers in a folded view: jumps from anchor to anchor (digits, at signs, slashes) and looks closer only there.</summary>
internal static class IdentifierScanner
{
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789@/");

    /// <summary>Adds what is found, without overlaps; offsets are those of the view. Linear time, no allocation when nothing is found.</summary>
    public static void Scan(ReadOnlySpan<char> view, ref List<SensitiveDataFinding>? findings)
    {
        var done = 0;
        var position = 0;
        while (position < view.Length)
        {
            var anchor = view[position..].IndexOfAny(Anchors);
            if (anchor < 0)
                break;

            anchor += position;
            var found = view[anchor] switch
            {
                '@' => ReadEmail(view, anchor),
                '/' => ReadUrl(view, anchor, done),
                _ => ReadNumber(view, anchor, done),
            };
            if (found.Length > 0 && found.Start >= done)
            {
                findings ??= [];
                findings.Add(found);
                if (found.Validated && IsWholeText(view, found))
                    NumberScanner.AddOthers(view, found, findings);
                done = found.End;
                position = done;
            }
            else
            {
                position = char.IsAsciiDigit(view[anchor]) ? GroupEnd(view, anchor) : anchor + 1;
            }
        }

        WebAndBank.Scan(view, ref findings);
        SecretScanner.Scan(view, ref findings);
    }

    private static bool IsWholeText(ReadOnlySpan<char> view, SensitiveDataFinding found) => found.Score < 0.8f
        && new NumberContext(view, found.Start).IsAlone(found.End);

    private static SensitiveDataFinding ReadEmail(ReadOnlySpan<char> view, int anchor)
    {
        ContactScanner.TryReadEmail(view, anchor, out var found);
        return found;
    }

    private static SensitiveDataFinding ReadUrl(ReadOnlySpan<char> view, int slash, int done)
    {
        if (slash + 1 < view.Length && view[slash + 1] == '/' && slash > 0 && view[slash - 1] == ':')
            return AddressScanner.ReadUrl(view, slash - 1, done);
        return AddressScanner.ReadBare(view, slash, done);
    }

    private static SensitiveDataFinding ReadNumber(ReadOnlySpan<char> view, int anchor, int done)
    {
        var start = anchor;
        while (start > done && anchor - start < LongestWord && char.IsAsciiLetterOrDigit(view[start - 1]))
            start--;
        if (IsInsideAddress(view, start, anchor, done))
            return default;

        var machine = AddressScanner.ReadMachine(view, anchor, done);
        if (machine.Length > 0)
            return machine;

        var best = WalletChecks.Read(view, start);
        if (best.Length > 0)
            return best;

        if (IsInsideNumber(view, start, done))
            return default;

        NumberScanner.TryRead(view, start, out best);
        if (LettersBefore(view, start, done) is var letters && letters < start && NumberScanner.TryRead(view, letters, out var longer)
            && longer.Score >= best.Score)
            best = longer;
        if (start != anchor)
            return best;

        var phone = start;
        while (phone > done && start - phone < 3 && view[phone - 1] is '+' or '(' or ' ' && (view[phone - 1] != ' ' || (phone > done + 1
            && view[phone - 2] == '(')))
            phone--;
        if (ContactScanner.TryReadPhone(view, phone, out var call) && call.Score > best.Score)
            best = call;
        return best;
    }

    /// <summary>Start of a group of up to four letters, one separator before <paramref name="start"/>, as in a spaced bank account.</summary>
    private static int LettersBefore(ReadOnlySpan<char> view, int start, int done)
    {
        if (start - 1 <= done || view[start - 1] is not (' ' or '-' or '.' or '_'))
            return start;

        var from = start - 1;
        while (from > done && start - from <= 6 && char.IsAsciiLetter(view[from - 1]))
            from--;
        return from == start - 1 || (from > 0 && char.IsAsciiLetterOrDigit(view[from - 1])) ? start : from;
    }

    /// <summary>Digits in the name part of an e-mail address or in the name of a web address are no number of their own.</summary>
    private static bool IsInsideAddress(ReadOnlySpan<char> view, int start, int anchor, int done)
    {
        var end = anchor;
        while (end < view.Length && end - anchor < 64 && (char.IsAsciiLetterOrDigit(view[end]) || view[end] is '.' or '_' or '-' or '+'))
            end++;
        if (end + 1 < view.Length && view[end] == '@' && char.IsAsciiLetterOrDigit(view[end + 1]))
            return true;
        var from = start;
        while (from > done && start - from < 64 && (char.IsAsciiLetterOrDigit(view[from - 1]) || view[from - 1] is '_' or '.' or '-' or '/'))
            from--;
        return view[from..start].ContainsAnyInRange('a', 'z') && view[from..start].Contains('/');
    }

    /// <summary>Whether the group continues a number that was read from an earlier group and was none.</summary>
    private static bool IsInsideNumber(ReadOnlySpan<char> view, int start, int done)
    {
        if (start - 2 < done || !char.IsAsciiDigit(view[start - 2]))
            return false;
        if (view[start - 1] is '-' or '.' or '/' or ':' or '_')
            return true;
        return view[start - 1] == ' ' && IsSingle(view, start) && IsSingle(view, start - 2) && start - 3 >= done && view[start - 3] == ' ';
    }

    private static bool IsSingle(ReadOnlySpan<char> view, int at) => at + 1 >= view.Length || !char.IsAsciiLetterOrDigit(view[at + 1]);

    private static int GroupEnd(ReadOnlySpan<char> view, int anchor)
    {
        while (anchor < view.Length && char.IsAsciiLetterOrDigit(view[anchor]))
            anchor++;
        return anchor;
    }
}
