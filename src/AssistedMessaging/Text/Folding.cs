using System.Globalization;
using System.Text;

namespace AssistedMessaging.Text;

/// <summary>
/// Makes the folded view of a text: what a reader sees, in plain letters and digits, so that disguised spellings are found like plain ones.
/// </summary>
/// <remarks>
/// Compatibility forms become plain, accents and invisible characters go, spaces and dashes become one kind, decimal digits of every script
/// become ASCII
/// by value, and look-alike letters become Latin inside words that mix scripts. Latin letters keep their case; others become lower case.
/// Needs neither culture data nor normalisation by the platform, and takes any sequence of code units, lone surrogates included.
/// </remarks>
internal static class Folding
{
    /// <summary>Whether folding would give the text itself; one vectorised pass.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => Ascii.IsValid(text);

    /// <summary>Folds a text.</summary>
    /// <returns>The view with its way back to the offsets of <paramref name="text"/>; dispose it to give its buffers back.</returns>
    public static FoldedText Fold(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText(text.Length);
        Fold(text, folded);
        return folded;
    }

    /// <summary>Folds a text into an empty view.</summary>
    public static void Fold(ReadOnlySpan<char> text, FoldedText folded)
    {
        var mayMixScripts = false;
        for (var i = 0; i < text.Length;)
        {
            var run = FoldingRuns.Fold(text[i..], folded.Extend(text.Length - i, i), ref mayMixScripts);
            folded.Advance(run);
            i += run;
            if (i == text.Length)
                break;

            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? FoldPair(text, i, folded)
                : FoldOne(text, i, folded, ref mayMixScripts);
        }

        if (mayMixScripts)
            LookAlikes.Replace(folded);
    }

    /// <summary>What one character alone becomes wherever it stands; U+0000 when it vanishes, becomes several, or depends on its neighbours.</summary>
    internal static char Alone(char c)
    {
        if (c < 0x80)
            return c;
        if (char.IsSurrogate(c) || IsDropped(c) || c is '\u3002' or '\uFF0E' or '\uFF61')
            return '\0';
        var replaced = FoldingTable.Replace(c);
        return replaced != c ? replaced : Other([c], 0);
    }

    private static int FoldOne(ReadOnlySpan<char> text, int at, FoldedText folded, ref bool mayMixScripts)
    {
        var c = text[at];
        if (char.IsSurrogate(c))
        {
            folded.Append('\uFFFD', at, 1);
            return 1;
        }

        if (IsDropped(c))
        {
            folded.HasHidden |= c is not ('\u00AD' or (>= '\u0300' and <= '\u036F'));
            return 1;
        }

        var replaced = FoldingTable.Replace(c);
        if (replaced == '\0')
        {
            foreach (var part in FoldingTable.Expand(c))
                folded.Append(part, at, 1);
        }
        else
        {
            var plain = replaced != c ? replaced : Other(text, at);
            mayMixScripts |= LookAlikes.IsOtherScript(plain);
            folded.Append(plain, at, 1);
        }

        return 1;
    }

    private static int FoldPair(ReadOnlySpan<char> text, int at, FoldedText folded)
    {
        var point = char.ConvertToUtf32(text[at], text[at + 1]);
        if (point is >= 0xE0000 and <= 0xE0FFF)
        {
            folded.HasHidden = true;
            return 2;
        }

        var plain = point switch
        {
            >= 0x1D400 and <= 0x1D6A3 => Letter((point - 0x1D400) % 52),
            >= 0x1F130 and <= 0x1F149 => Letter(point - 0x1F130),
            >= 0x1F150 and <= 0x1F169 => Letter(point - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => Letter(point - 0x1F170),
            _ => '\0',
        };
        if (plain == '\0')
        {
            var rune = new Rune(text[at], text[at + 1]);
            plain = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (char)('0' + (int)Rune.GetNumericValue(rune)) : '\uFFFD';
        }

        folded.Append(plain, at, 2);
        return 2;
    }

    private static char Letter(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);

    /// <summary>Characters that take no place in what a reader sees, or that only mark the one before.</summary>
    private static bool IsDropped(char c) => c switch
    {
        '\u00AD' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0' => true,
        >= '\u0300' and <= '\u036F' or >= '\u0483' and <= '\u0489' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' => true,
        >= '\u180B' and <= '\u180F' or >= '\u20D0' and <= '\u20FF' or >= '\uFE00' and <= '\uFE0F' or >= '\uFE20' and <= '\uFE2F' => true,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.Format,
    };

    private static char Other(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is >= '\uFF01' and <= '\uFF5E')
            return c is '\uFF0E' && !IsBetweenWords(text, at) ? c : (char)(c - 0xFEE0);
        if (c is '\u3002' or '\uFF61')
            return IsBetweenWords(text, at) ? '.' : c;
        if (c is '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '\u00B4' or '\u02B9')
            return '\'';
        if (c is >= '\u201C' and <= '\u201F' or '\u2033' or '\u00AB' or '\u00BB')
            return '"';

        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.SpaceSeparator:
                return ' ';
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return '\n';
            case UnicodeCategory.DashPunctuation:
                return '-';
            case UnicodeCategory.DecimalDigitNumber:
                return (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
            case UnicodeCategory.UppercaseLetter:
                return char.ToLowerInvariant(c);
            default:
                return c switch
                {
                    '\u2212' or '\u2043' or '\u02D7' => '-',
                    '\u2800' => ' ',
                    '\u2024' or '\u06D4' => '.',
                    '\u2044' or '\u2215' => '/',
                    '\u0085' => '\n',
                    _ => c
                };
        }
    }

    /// <summary>A full stop of another script between letters or digits without a space is the dot of an address or number.</summary>
    private static bool IsBetweenWords(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsPlainWord(text[at - 1]) && IsPlainWord(text[at + 1]);

    private static bool IsPlainWord(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\uFF10' and <= '\uFF5A' && char.IsLetterOrDigit(c));
}
