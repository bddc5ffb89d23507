using System.Buffers;

namespace AssistedMessaging.Text;

/// <summary>Finds amounts of money in running text, in the notations of many cultures.</summary>
/// <remarks>
/// A number is money when a currency stands beside it, or when it has a scale or is large and a word for pay stands beside it. Scale and currency hold for both ends
/// of a range. Works on code units without culture data; linear in the text.
/// </remarks>
internal static class Amounts
{
    /// <summary>All amounts in order, or null when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Primary language, for number words and for the kroner of three countries.</param>
    public static List<AmountMention>? Read(ReadOnlySpan<char> text, string language)
    {
        var lower = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            Plain(text, lower);
            var scanner = new AmountsScanner(lower.AsSpan(0, text.Length), text, language);
            scanner.ReadDigits();
            scanner.ReadWords();
            scanner.AddSmallCoins();
            return scanner.Found;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(lower, clearArray: true);
        }
    }

    /// <summary>Lower case, one kind of space, apostrophe and dash, so that offsets stay.</summary>
    private static void Plain(ReadOnlySpan<char> text, Span<char> lower)
    {
        for (var i = 0; i < text.Length; i++)
        {
            System.Text.Ascii.ToLower(text[i..], lower[i..], out var plain);
            i += plain;
            if (i == text.Length)
                return;

            var c = text[i];
            lower[i] = c switch
            {
                '\u00A0' or '\u202F' or '\u2009' or '\u2007' => ' ',
                '’' or '‘' or 'ʼ' => '\'',
                '–' or '—' or '−' or '‐' or '‑' => '-',
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                '＄' => '$',
                '￥' => '¥',
                _ => char.ToLowerInvariant(c),
            };
        }
    }
}
