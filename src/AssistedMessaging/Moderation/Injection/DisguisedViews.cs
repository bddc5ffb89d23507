using System.Buffers;
using System.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Plain forms of texts whose words are spelled in a disguise: letters apart, digits and signs for letters, hexadecimal codes.</summary>
internal static class DisguisedViews
{
    private const int FewestApart = 10;
    private const int FewestMixed = 2;
    private const string Digits = "0123456789";
    private const string DigitLetters = "oizeasgtbg";

    private static readonly SearchValues<char> Signs = SearchValues.Create("@$!0123456789");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text with letters that stand apart joined to words; null when it has no such run.</summary>
    public static string? Joined(string text)
    {
        // A divider after a single letter goes on with a run; a second letter ends it.
        var (run, wasWord, wasLong) = (0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = char.IsLetterOrDigit(text[i]);
            if (isWord && wasWord)
                run = 0;
            else if (!isWord && wasWord && !wasLong && char.IsLetter(text[i - 1]) && ++run == FewestApart)
                return Join(text);
            (wasWord, wasLong) = (isWord, isWord && wasWord);
        }

        return null;
    }

    /// <summary>The text with letters for the digits and signs inside its words; null when fewer than two words mix them.</summary>
    public static string? Unmixed(string text)
    {
        var mixed = 0;
        for (var i = text.AsSpan().IndexOfAny(Signs); i >= 0 && mixed < FewestMixed;)
        {
            if (i > 0 && i + 1 < text.Length && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1]))
                mixed++;
            var next = text.AsSpan(i + 1).IndexOfAny(Signs);
            i = next < 0 ? -1 : i + 1 + next;
        }

        if (mixed < FewestMixed)
            return null;

        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            var isBeside = (i > 0 && char.IsLetter(chars[i - 1])) || (i + 1 < chars.Length && char.IsLetter(chars[i + 1]));
            if (isBeside && LetterOf(chars[i]) is not '\0' and var letter)
                chars[i] = letter;
        }

        return new string(chars);
    }

    /// <summary>The text behind hexadecimal codes, when it is printable ASCII with spaces.</summary>
    public static string? FromHex(ReadOnlySpan<char> codes)
    {
        if (codes.ContainsAnyExcept(Hex))
            return null;
        var bytes = new byte[codes.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((Value(codes[2 * i]) << 4) + Value(codes[(2 * i) + 1]));
        return bytes.AsSpan().ContainsAnyExceptInRange((byte)9, (byte)126) || !bytes.AsSpan().Contains((byte)' ') ? null : Encoding.ASCII.GetString(bytes);
    }

    /// <summary>One divider between single letters goes, two or more are a space.</summary>
    private static string Join(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isDivider = !char.IsLetterOrDigit(text[i]) && i > 0 && i + 1 < text.Length
                && IsSingle(text, i - 1) && IsSingle(text, i + 1);
            if (!isDivider)
                joined.Append(text[i]);
        }

        return joined.ToString();
    }

    private static bool IsSingle(string text, int at) => char.IsLetter(text[at])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static char LetterOf(char sign) => sign switch
    {
        '@' => 'a',
        '$' => 's',
        '!' => 'i',
        >= '0' and <= '9' => DigitLetters[Digits.IndexOf(sign, StringComparison.Ordinal)],
        _ => '\0',
    };

    private static int Value(char code) => char.IsAsciiDigit(code) ? code - '0' : (code | 0x20) - 'a' + 10;
}
