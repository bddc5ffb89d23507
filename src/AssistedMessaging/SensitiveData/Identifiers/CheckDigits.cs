namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The check algorithms that many schemes share.</summary>
internal static class CheckDigits
{
    /// <summary>Luhn's formula (ISO/IEC 7812-1, annex B) over all digits.</summary>
    public static bool Luhn(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = number[^(i + 1)] - '0';
            if (digit is < 0 or > 9)
                return false;
            if ((i & 1) == 1)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0 && number.Length > 0;
    }

    /// <summary>Sum of digits times weights; -1 when a character is no digit.</summary>
    public static int Weighted(ReadOnlySpan<char> number, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
                return -1;
            sum += (number[i] - '0') * weights[i];
        }

        return sum;
    }

    /// <summary>The remainder by 97 of a number in which letters count from 10 on (ISO/IEC 7064 MOD 97-10).</summary>
    public static int Mod97(ReadOnlySpan<char> number, int remainder = 0)
    {
        foreach (var c in number)
        {
            remainder = char.IsAsciiDigit(c)
                ? ((remainder * 10) + c - '0') % 97
                : ((remainder * 100) + (c & ~0x20) - 'A' + 10) % 97;
        }

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

    /// <summary>Whether every digit is the same.</summary>
    public static bool IsUniform(ReadOnlySpan<char> number) => !number.ContainsAnyExcept(number[0]);

    /// <summary>The value of the digits; at most 18 of them.</summary>
    public static long Number(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var c in digits)
            value = (value * 10) + (c - '0');
        return value;
    }
}
