using System.Globalization;

namespace AssistedMessaging.Text;

/// <summary>Reads numbers that are written with digits, in the grouping of any culture.</summary>
/// <remarks>
/// With two kinds of separators the last one is decimal. A single dot or comma before exactly three digits groups thousands, but keeps its decimal reading beside it.
/// Spaces, apostrophes and the Indian grouping by two are read too. What has separators and is no number, as a date or a version, is passed over as a whole.
/// </remarks>
internal static class Numbers
{
    /// <summary>Reads on to the next number that does not stand inside a word.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out NumberMention number)
    {
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAnyInRange('0', '9');
            if (next < 0)
                break;

            var start = position + next;
            var isNumber = TryRead(text, start, out number, out position);
            if (isNumber && (start == 0 || !(char.IsLetter(text[start - 1]) || text[start - 1] == '_')))
                return true;
        }

        position = text.Length;
        number = default;
        return false;
    }

    /// <summary>Reads the number whose first digit is at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Place of a digit.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where the digits end, also when they are no number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out NumberMention number, out int end)
    {
        var form = new NumberForm(text, start);
        end = form.End;
        number = default;
        Span<char> digits = stackalloc char[32];
        if (!form.TryWrite(digits, out var length, out var asDecimal))
            return false;
        if (!TryParse(digits[..length], out var value))
            return false;

        decimal? other = asDecimal ? value / 1000m : null;
        number = new NumberMention(TextSpan.FromBounds(start, end), value, other);
        return true;
    }

    /// <summary>Reads digits with at most one point between them. Nearly all numbers are short and whole.</summary>
    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        if (digits.Length > 9 || digits.Contains('.'))
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

        var whole = 0;
        foreach (var digit in digits)
            whole = (whole * 10) + digit - '0';
        value = whole;
        return true;
    }
}
