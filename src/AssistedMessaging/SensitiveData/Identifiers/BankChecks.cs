namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of bank accounts and payment cards.</summary>
internal static class BankChecks
{
    /// <summary>Lengths of the IBAN by country, from the IBAN registry (ISO 13616).</summary>
    private const string IbanLengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27"
        + "JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23"
        + "TN24TR26UA29VA22VG24XK20YE30";

    /// <summary>Country codes of ISO 3166-1, and XK.</summary>
    private const string Countries =
        " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ"
        + " DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM"
        + " JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP"
        + " NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO"
        + " TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

    /// <summary>Codes of ISO 6166 that are no country: substitute agencies, international and European securities, and the Netherlands Antilles of former issues.</summary>
    private const string IssuingCodes = " XA XB XC XD XF XS EU AN ";

    private static readonly byte[] LengthByCountry = ReadLengths();

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
        if (number.Length is < 12 or > 19)
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
            2131 or 1800 => number.Length == 15,
            >= 5000 and <= 5099 or >= 5600 and <= 5899 or >= 6300 and <= 6399 or >= 6700 and <= 6799 => number.Length >= 12,
            >= 2200 and <= 2205 or >= 9792 and <= 9792 or >= 8100 and <= 8199 or >= 6060 and <= 6099 => number.Length >= 16,
            _ => false,
        };
        return fits && CheckDigits.Luhn(number) && !CheckDigits.IsUniform(number);
    }

    /// <summary>Any number by Luhn's formula that is as long as a payment card's (ISO/IEC 7812), whatever its network.</summary>
    public static bool AnyCard(ReadOnlySpan<char> number) => number.Length is >= 12 and <= 19 && CheckDigits.Luhn(number) && !CheckDigits.IsUniform(number);

    /// <summary>BIC: six letters of which two name a country, then a place and perhaps a branch (ISO 9362).</summary>
    public static bool Bic(ReadOnlySpan<char> number)
    {
        if (number.Length is not (8 or 11) || number[..6].ContainsAnyExceptInRange('A', 'Z'))
            return false;
        foreach (var c in number[6..])
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return IsCountry(number[4], number[5]);
    }

    /// <summary>IMEI: fifteen digits by Luhn's formula, or fourteen or sixteen without its check digit.</summary>
    public static bool Imei(ReadOnlySpan<char> number) =>
        CheckDigits.AreDigits(number) && (number.Length is 14 or 16 || (number.Length == 15 && CheckDigits.Luhn(number)));

    /// <summary>Legal entity identifier (ISO 17442): remainder 1 by 97.</summary>
    public static bool Lei(ReadOnlySpan<char> number) => number.Length == 20 && AreLettersOrDigits(number) && CheckDigits.Mod97(number) == 1;

    /// <summary>ISIN (ISO 6166): country, or the code of an agency, and Luhn's formula over the digits of the values.</summary>
    public static bool Isin(ReadOnlySpan<char> number)
    {
        if (number.Length != 12 || !AreLettersOrDigits(number) || !char.IsAsciiDigit(number[11]) || !char.IsAsciiLetter(number[0])
            || !char.IsAsciiLetter(number[1]))
            return false;

        Span<char> digits = stackalloc char[24];
        var length = 0;
        foreach (var c in number)
        {
            var value = CheckDigits.Value(c);
            if (value > 9)
                digits[length++] = (char)('0' + (value / 10));
            digits[length++] = (char)('0' + (value % 10));
        }

        return (IsCountry(number[0], number[1]) || IssuingCodes.AsSpan().IndexOf([' ', number[0], number[1], ' '], StringComparison.Ordinal) >= 0) && CheckDigits.Luhn(digits[..length]);
    }

    private static bool IsCountry(char first, char second) => Countries.AsSpan().IndexOf([' ', first, second, ' '], StringComparison.Ordinal) >= 0;

    private static bool AreLettersOrDigits(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (CheckDigits.Value(c) < 0)
                return false;
        }

        return true;
    }

    private static int Length(ReadOnlySpan<char> number) =>
        char.IsAsciiLetterUpper(number[0]) && char.IsAsciiLetterUpper(number[1]) ? LengthByCountry[CountryKey(number[0], number[1])] : 0;

    private static int CountryKey(char first, char second) => ((first - 'A') * 26) + second - 'A';

    private static byte[] ReadLengths()
    {
        var lengths = new byte[26 * 26];
        for (var i = 0; i < IbanLengths.Length; i += 4)
            lengths[CountryKey(IbanLengths[i], IbanLengths[i + 1])] = (byte)(((IbanLengths[i + 2] - '0') * 10) + IbanLengths[i + 3] - '0');
        return lengths;
    }
}
