using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Reads what a digit belongs to: an address, a wallet, a number of some scheme, or a telephone number.</summary>
internal static class NumberReader
{
    private const int LongestWord = 40;
    private const int LongestAddress = 64;
    private const int ShortestWallet = 25;
    private const int ShortestPhone = 7;
    private const int MostPlain = 4;

    /// <summary>Reads the identifier that a digit is part of.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="anchor">Where the digit stands.</param>
    /// <param name="done">Where the last finding ended.</param>
    /// <param name="next">Where to go on when nothing is found.</param>
    /// <returns>The surest one; empty when there is none.</returns>
    public static SensitiveDataFinding Read(ScanView view, int anchor, int done, out int next)
    {
        var chars = view.Chars;
        if (PlainRow.End(view, anchor, done) is var rowEnd && rowEnd > 0)
        {
            view.Buffers.Steps += rowEnd - anchor;
            next = rowEnd;
            return default;
        }

        next = GroupEnd(view, anchor);
        if (IsPlainCount(view, anchor, done) || SpacedRow.BeginsNothing(view, anchor))
            return default;

        var start = anchor;
        while (start > done && anchor - start < LongestWord && char.IsAsciiLetterOrDigit(chars[start - 1]))
            start--;
        view.Buffers.Steps += 1 + anchor - start;
        if (start - 2 >= done && chars[start - 1] is '.' or ':' && char.IsAsciiDigit(chars[start - 2]))
            return default;
        if (IsInsideNumber(chars, start, done) && (GroupEnd(view, anchor) is var groupEnd && (groupEnd == chars.Length || chars[groupEnd] != '.')))
            return default;
        if (IsInsideAddress(view, start, anchor, done))
            return default;

        var machine = AddressScanner.ReadMachine(view, anchor, done);
        if (machine.Length > 0 && !(chars[machine.Start..machine.End].Contains('.') && Labels.Touches(view, machine.Start, Labels.Not)))
            return machine;

        if (GroupEnd(view, anchor) - start >= ShortestWallet && WalletChecks.Read(chars, start) is { Length: > 0 } wallet)
            return wallet;

        if (IsInsideNumber(chars, start, done))
            return default;

        // Behind a plus sign stands a telephone number and nothing else.
        if (start == anchor && start > done && chars[start - 1] == '+' && ContactScanner.TryReadPhone(view, start - 1, out var international))
            return international;

        var last = NumberScanner.Read(view, start, out var best);
        if (LettersBefore(chars, start, done) is var letters && letters < start && MayBegin(chars[letters..(start - 1)]))
        {
            NumberScanner.Read(view, letters, out var longer);
            if (longer.Length > 0 && longer.Score >= best.Score)
                best = longer;
        }

        if (start != anchor || (last - start < ShortestPhone && !GoesOn(chars, last) && !(start > done && chars[start - 1] is '+' or '(')))
            return best;

        var phone = start;
        while (phone > done && start - phone < 3 && chars[phone - 1] is '+' or '(' or ' ' && (chars[phone - 1] != ' ' || (phone > done + 1
            && chars[phone - 2] == '(')))
            phone--;
        return ContactScanner.TryReadPhone(view, phone, out var call) && call.Score > best.Score ? call : best;
    }

    /// <summary>Whether a word may be the first group of a number: capitals, or two letters.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
                return word.Length == 2;
        }

        return true;
    }

    /// <summary>Whether brackets or several separators follow, over which a telephone number may go on.</summary>
    private static bool GoesOn(ReadOnlySpan<char> view, int end) =>
        end + 1 < view.Length && view[end] is ' ' or '-' or '.' or '(' or ')' or '/' && (char.IsAsciiDigit(view[end + 1]) || view[end + 1] is ' ' or '-' or '.' or '(' or ')' or '/');

    /// <summary>Whether a few digits stand between spaces or other plain signs, so that they can be no part of anything: a year, an age, a percentage.</summary>
    private static bool IsPlainCount(ScanView view, int anchor, int done)
    {
        var chars = view.Chars;
        if (anchor > done && chars[anchor - 1] is not (' ' or '\n' or '\t'))
            return false;

        var end = GroupEnd(view, anchor);
        var digits = end - anchor;
        if (digits > MostPlain || !char.IsAsciiDigit(chars[end - 1]) || !char.IsAsciiDigit(chars[anchor + (digits / 2)]))
            return false;
        if (end < chars.Length && chars[end] is not (' ' or '\n' or ',' or '%' or ';' or ')' or '.'))
            return false;
        if (end + 1 < chars.Length && (chars[end] is ' ' or '.') && (chars[end + 1] is '(' or '@' or '_' || (char.IsAsciiLetterOrDigit(chars[end + 1]) && NumberScanner.JoinsNext(view, end, 0))))
            return false;
        var letters = anchor - LettersBefore(chars, anchor, done);
        return letters == 0 || !SchemeTable.HasAny(letters - 1, digits);
    }

    /// <summary>End of the ASCII letters and digits that begin there; letters of other scripts may follow without a space.</summary>
    public static int GroupEnd(ScanView view, int start)
    {
        if (!view.Map.HasOtherLetters)
            return view.Map.IsWord(start) ? view.Map.WordEnd(start) : start;

        var chars = view.Chars;
        var end = start;
        while (end < chars.Length && char.IsAsciiLetterOrDigit(chars[end]))
        {
            if (++end - start > LongestWord)
                return view.Map.WordEnd(start);
        }

        return end;
    }

    /// <summary>Start of a group of up to six letters, one separator before <paramref name="start"/>, as in a spaced bank account.</summary>
    public static int LettersBefore(ReadOnlySpan<char> view, int start, int done)
    {
        if (start - 1 <= done || view[start - 1] is not (' ' or '-' or '.' or '_'))
            return start;

        var from = start - 1;
        while (from > done && start - from <= 6 && char.IsAsciiLetter(view[from - 1]))
            from--;
        return from == start - 1 || (from > 0 && char.IsAsciiLetterOrDigit(view[from - 1])) ? start : from;
    }

    /// <summary>Digits in the name part of an e-mail address or in the name of a web address are no number of their own.</summary>
    private static bool IsInsideAddress(ScanView view, int start, int anchor, int done)
    {
        var chars = view.Chars;
        var end = GroupEnd(view, anchor);
        while (end < chars.Length && end - anchor < LongestAddress && (char.IsAsciiLetterOrDigit(chars[end]) || chars[end] is '.' or '_' or '-' or '+'))
            end++;
        if (end + 1 < chars.Length && chars[end] == '@' && char.IsAsciiLetterOrDigit(chars[end + 1]) && HasDomain(chars[(end + 1)..]))
            return true;
        var from = start;
        while (from > done && start - from < LongestAddress && (char.IsAsciiLetterOrDigit(chars[from - 1]) || chars[from - 1] is '_' or '.' or '-' or '/'))
            from--;
        view.Buffers.Steps += Math.Min(LongestAddress, end - anchor) + start - from;
        return from < start && chars[from..start].Contains('/') && chars[from..start].ContainsAnyInRange('a', 'z');
    }

    private static bool HasDomain(ReadOnlySpan<char> after)
    {
        var end = 0;
        while (end < after.Length && end < LongestAddress && (char.IsAsciiLetterOrDigit(after[end]) || after[end] == '-'))
            end++;
        return end < after.Length && after[end] == '.';
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
}
