namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of bank accounts and payment cards.</summary>
internal static class BankChecks
{
    /// <summary>Lengths of the IBAN by country, from the IBAN registry (ISO 13616).</summary>
    private const string IbanLengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27"
        + "JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23"
        + "TN24TR26UA29VA22VG24XK20YE30";

    /// <summary>IBAN: country and its length, and remainder 1 by 97 with the first four characters put last.</summary>
    public static bool Iban(ReadOnlySpan<char> number)
    {
        if (number.Length < 15 || !char.IsAsciiDigit(number[2]) || !char.IsAsciiDigit(number[3]) || Length(number) != number.Length)
            return false;
        return CheckDigits.Mod97(number[..4], CheckDigits.Mod97(number[4..])) == 1;
    }

    /// <summary>Payment card: prefix and length of a known network (ISO/IEC 7812), and Luhn's formula.</summary>
    public static bool Card(ReadOnlySpan<char> number)
    {
        if (number.Length is < 13 or > 19 || CheckDigits.IsUniform(number))
            return false;

        var four = (int)CheckDigits.Number(number[..4]);
        var fits = four switch
        {
            >= 4000 and <= 4999 => number.Length is 13 or 16 or 19,
            >= 5100 and <= 5599 or >= 2221 and <= 2720 => number.Length == 16,
            >= 3400 and <= 3499 or >= 3700 and <= 3799 => number.Length == 15,
            >= 3000 and <= 3059 or >= 3600 and <= 3699 or >= 3800 and <= 3999 => number.Length is >= 14 and <= 19,
            >= 3528 and <= 3589 => number.Length is >= 16 and <= 19,
            6011 or >= 6440 and <= 6599 or >= 6200 and <= 6299 => number.Length is >= 16 and <= 19,
            >= 5000 and <= 5099 or >= 5600 and <= 5899 or >= 6300 and <= 6399 or >= 6700 and <= 6799 => number.Length >= 13,
            >= 2200 and <= 2205 or >= 9792 and <= 9792 or >= 8100 and <= 8199 or >= 6060 and <= 6099 => number.Length >= 16,
            _ => false,
        };
        return fits && CheckDigits.Luhn(number);
    }

    private static int Length(ReadOnlySpan<char> number)
    {
        for (var i = 0; i < IbanLengths.Length; i += 4)
        {
            if (IbanLengths[i] == number[0] && IbanLengths[i + 1] == number[1])
                return ((IbanLengths[i + 2] - '0') * 10) + IbanLengths[i + 3] - '0';
        }

        return 0;
    }
}
