namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The check algorithms that many schemes share.</summary>
internal static class CheckDigits
{
    private const string VerhoeffProduct = "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
    private const string VerhoeffPermutation = "01234567891576283094580379614289160435279453126870428657390127938064157046913258";

    /// <summary>Luhn's formula (ISO/IEC 7812-1, annex B) over all digits.</summary>
    public static bool Luhn(ReadOnlySpan<char> number) => Luhn(number, 10);

    /// <summary>Luhn's formula to another base; letters count from 10 on.</summary>
    public static bool Luhn(ReadOnlySpan<char> number, int radix)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var value = Value(number[^(i + 1)]);
            if (value < 0 || value >= radix)
                return false;
            if ((i & 1) == 1)
                value = (value * 2 / radix) + (value * 2 % radix);
            sum += value;
        }

        return sum % radix == 0 && number.Length > 0;
    }

    /// <summary>Verhoeff's algorithm (J. Verhoeff, 1969) over the dihedral group of ten elements.</summary>
    public static bool Verhoeff(ReadOnlySpan<char> number)
    {
        var check = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var permuted = VerhoeffPermutation[(i % 8 * 10) + number[^(i + 1)] - '0'] - '0';
            check = VerhoeffProduct[(check * 10) + permuted] - '0';
        }

        return check == 0;
    }

    /// <summary>Sum of digits times weights; a large odd number that proves nothing when a character is no digit.</summary>
    public static int Weighted(ReadOnlySpan<char> number, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (number[i] - '0') * weights[i];
        return sum;
    }

    /// <summary>Sum of the cross sums of digits times weights.</summary>
    public static int CrossSum(ReadOnlySpan<char> number, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = (number[i] - '0') * weights[i];
            sum += (product / 10) + (product % 10);
        }

        return sum;
    }

    /// <summary>The remainder by 97 of a number in which letters count from 10 on (ISO/IEC 7064 MOD 97-10).</summary>
    public static int Mod97(ReadOnlySpan<char> number, int remainder = 0)
    {
        foreach (var c in number)
            remainder = (remainder * (char.IsAsciiDigit(c) ? 10 : 100) + Value(c)) % 97;
        return remainder;
    }

    /// <summary>ISO/IEC 7064 MOD 11,10 over all digits.</summary>
    public static bool Mod11And10(ReadOnlySpan<char> number)
    {
        var product = 10;
        for (var i = 0; i < number.Length - 1; i++)
        {
            var sum = (number[i] - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (product + number[^1] - '0') % 10 == 1;
    }

    /// <summary>Whether every character is the same.</summary>
    public static bool IsUniform(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (c != number[0])
                return false;
        }

        return true;
    }

    /// <summary>Whether all characters are ASCII digits.</summary>
    public static bool AreDigits(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return number.Length > 0;
    }

    /// <summary>The value of the digits; at most 18 of them.</summary>
    public static long Number(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var c in digits)
            value = (value * 10) + (c - '0');
        return value;
    }

    /// <summary>Whether there is such a day; a year of two digits may be of either century.</summary>
    public static bool IsDate(long year, long month, long day)
    {
        if (month is < 1 or > 12 || day < 1)
            return false;
        if (year >= 100)
            return day <= DateTime.DaysInMonth((int)year, (int)month);
        return day <= Math.Max(DateTime.DaysInMonth(2000 + (int)year, (int)month), DateTime.DaysInMonth(1900 + (int)year, (int)month));
    }

    /// <summary>The digit at a place.</summary>
    public static int At(ReadOnlySpan<char> number, int index) => number[index] - '0';

    /// <summary>0 to 9 for digits, from 10 on for letters, -1 otherwise.</summary>
    public static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? (c & ~0x20) - 'A' + 10 : -1;
}
