using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>
/// Proofs of numbers of the Benelux, France, the German-speaking countries, Great Britain and Ireland. From the issuers' published descriptions.
/// </summary>
internal static class WestEuropeChecks
{
    /// <summary>BSN and RSIN, the proof of eleven: weights 9 to 2 and -1 for the last digit. Eight digits take a leading zero.</summary>
    public static bool Bsn(ReadOnlySpan<char> n)
    {
        if (n.Length is not (8 or 9) || !AreDigits(n) || Number(n) == 0)
            return false;
        return Weighted(n, n.Length == 9 ? [9, 8, 7, 6, 5, 4, 3, 2, -1] : [8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0;
    }

    /// <summary>Belgian national number: 97 less the remainder of the first nine digits, which from 2000 on take a 2 in front.</summary>
    public static bool BelgianNumber(ReadOnlySpan<char> n) => BelgianProof(n) && BelgianMonth(n) is >= 0 and <= 12;

    /// <summary>Belgian BIS number: the same with the month raised by 20 or 40.</summary>
    public static bool BelgianBis(ReadOnlySpan<char> n) => BelgianProof(n) && BelgianMonth(n) is >= 20 and <= 32 or >= 40 and <= 52;

    /// <summary>French NIR with its key: 97 less the remainder of thirteen digits; 2A counts as 19 and 2B as 18.</summary>
    public static bool Nir(ReadOnlySpan<char> n)
    {
        if (n.Length != 15 || !AreDigits(n[..5]) || !AreDigits(n[7..]))
            return false;

        Span<char> body = stackalloc char[13];
        n[..13].CopyTo(body);
        if (body[5] == '2' && body[6] is 'A' or 'B')
            (body[5], body[6]) = ('1', body[6] == 'A' ? '9' : '8');
        return AreDigits(body) && 97 - (Number(body) % 97) == Number(n[13..]);
    }

    /// <summary>French NIR of a person: the first digit tells the sex, or that the number is a temporary one.</summary>
    public static bool NirOfPerson(ReadOnlySpan<char> n) => Nir(n) && n[0] is '1' or '2' or '3' or '4' or '7' or '8' && n[3] <= '9'
        && Number(n[3..5]) is (>= 1 and <= 12) or >= 20;

    /// <summary>French tax number: the first ten digits' remainder by 511 is the last three.</summary>
    public static bool FrenchTax(ReadOnlySpan<char> n) => n.Length == 13 && AreDigits(n) && n[0] <= '3' && Number(n[..10]) % 511 == Number(n[10..]);

    /// <summary>
    /// German tax identification number: MOD 11,10; of the first ten digits exactly one stands two or three times, the others once or not.
    /// </summary>
    public static bool SteuerId(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n) || n[0] == '0')
            return false;

        Span<int> counts = stackalloc int[10];
        foreach (var c in n[..10])
            counts[c - '0']++;
        var repeated = 0;
        foreach (var count in counts)
            repeated += count > 3 ? 9 : count > 1 ? 1 : 0;
        return repeated == 1 && Mod11And10(n);
    }

    /// <summary>German VAT number: MOD 11,10 over nine digits.</summary>
    public static bool GermanVat(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("DE") ? n[2..] : n;
        return n.Length == 9 && AreDigits(n) && n[0] != '0' && Mod11And10(n);
    }

    /// <summary>
    /// German pension insurance number: weights 2 1 2 5 7 1 2 1 2 1 2 1 with cross sums; the letter counts by its place in the alphabet.
    /// </summary>
    public static bool Svnr(ReadOnlySpan<char> n)
    {
        if (n.Length != 12 || !AreDigits(n[..8]) || !char.IsAsciiLetter(n[8]) || !AreDigits(n[9..]))
            return false;

        Span<char> digits = stackalloc char[12];
        n[..8].CopyTo(digits);
        var letter = Value(n[8]) - 9;
        (digits[8], digits[9]) = ((char)('0' + (letter / 10)), (char)('0' + (letter % 10)));
        n[9..11].CopyTo(digits[10..]);
        return IsDate(Number(n[6..8]), Number(n[4..6]), Number(n[2..4]))
            && CrossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 == At(n, 11);
    }

    /// <summary>German health insurance number: the letter by its place as two digits, then weights 1 2 with cross sums (GKV annex).</summary>
    public static bool Kvnr(ReadOnlySpan<char> n)
    {
        if (n.Length != 10 || !char.IsAsciiLetter(n[0]) || !AreDigits(n[1..]))
            return false;

        Span<char> digits = stackalloc char[10];
        var letter = Value(n[0]) - 9;
        (digits[0], digits[1]) = ((char)('0' + (letter / 10)), (char)('0' + (letter % 10)));
        n[1..9].CopyTo(digits[2..]);
        return CrossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 == At(n, 9);
    }

    /// <summary>German identity card or passport: the last character is the check digit of those before by weights 7 3 1 (ICAO 9303).</summary>
    public static bool GermanDocument(ReadOnlySpan<char> n) => n.Length is 9 or 10 && AreDigits(n[^1..]) && Mrz(n[..^1]) == At(n, n.Length - 1);

    /// <summary>Check digit of a machine-readable field: weights 7 3 1, letters from 10 on (ICAO 9303 part 3).</summary>
    public static int Mrz(ReadOnlySpan<char> n)
    {
        var sum = 0;
        for (var i = 0; i < n.Length; i++)
            sum += Math.Max(Value(n[i]), 0) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        return sum % 10;
    }

    /// <summary>Austrian social insurance number: weights 3 7 9 0 5 8 4 2 1 6, the fourth digit is the remainder by 11.</summary>
    public static bool AustrianSvnr(ReadOnlySpan<char> n) =>
        n.Length == 10 && AreDigits(n) && n[0] != '0' && Weighted(n, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == At(n, 3);

    /// <summary>Austrian tax number: Luhn's formula over nine digits.</summary>
    public static bool AustrianTax(ReadOnlySpan<char> n) => n.Length == 9 && AreDigits(n) && Luhn(n);

    /// <summary>Swiss AHV number: 756 and the proof of EAN-13.</summary>
    public static bool Ahv(ReadOnlySpan<char> n) =>
        n.Length == 13 && AreDigits(n) && n.StartsWith("756") && Weighted(n, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 == 0;

    /// <summary>NHS number: weights 10 to 2, 11 less the remainder.</summary>
    public static bool Nhs(ReadOnlySpan<char> n) => n.Length == 10 && AreDigits(n) && Weighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    /// <summary>British tax reference: weights 6 7 8 9 10 5 4 3 2 on the last nine digits, check digit in front.</summary>
    public static bool Utr(ReadOnlySpan<char> n)
    {
        n = n is [.., 'K'] ? n[..^1] : n;
        return n.Length == 10 && AreDigits(n) && "21987654321"[Weighted(n[1..], [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] == n[0];
    }

    /// <summary>National insurance number: HMRC's rules for the prefix, suffix A to D.</summary>
    public static bool Nino(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n[2..8]) && n[8] is >= 'A' and <= 'D'
        && !"DFIQUV".Contains(n[0]) && !"DFIQUVO".Contains(n[1]) && char.IsAsciiLetter(n[0]) && char.IsAsciiLetter(n[1])
        && !(n.StartsWith("BG") || n.StartsWith("GB") || n.StartsWith("NK") || n.StartsWith("KN") || n.StartsWith("TN") || n.StartsWith("NT")
            || n.StartsWith("ZZ"));

    /// <summary>Irish PPS number: weights 8 to 2 and 9 for a second letter, remainder by 23 as letter.</summary>
    public static bool Pps(ReadOnlySpan<char> n)
    {
        if (n.Length is not (8 or 9) || !AreDigits(n[..7]) || !char.IsAsciiLetter(n[7]) || (n.Length == 9
            && !(n[8] is (>= 'A' and <= 'I') or 'W' or 'T' or 'X')))
            return false;
        var second = n.Length == 9 && n[8] is not ('W' or 'T' or 'X') ? (Value(n[8]) - 9) * 9 : 0;
        return "WABCDEFGHIJKLMNOPQRSTUV"[(Weighted(n, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] == n[7];
    }

    private static bool BelgianProof(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n))
            return false;
        var (body, check) = (Number(n[..9]), Number(n[9..]));
        return 97 - (body % 97) == check || (Number(n[..2]) <= 36 && 97 - ((2_000_000_000 + body) % 97) == check);
    }

    private static long BelgianMonth(ReadOnlySpan<char> n) => Number(n[2..4]);

    /// <summary>German VAT number with its country in front.</summary>
    public static bool PrefixedGermanVat(ReadOnlySpan<char> n) => n.StartsWith("DE") && GermanVat(n);

    /// <summary>German tax number: ten or eleven digits as a state writes it, or thirteen with the federal form's 0 in fifth place.</summary>
    public static bool Steuernummer(ReadOnlySpan<char> n) =>
        AreDigits(n) && (n.Length is 10 or 11 || (n.Length == 13 && n[4] == '0'
            && Number(n[..2]) is 9 or 10 or 11 or 21 or 22 or 23 or 24 or 26 or 27 or 28 or 30 or 31 or 32 or 40 or 41 or 51 or 52 or 53 or 54 or 55 or 56 or 57));

    /// <summary>British driving licence: five letters of the name, a date with month + 50 for women, initials (DVLA).</summary>
    public static bool BritishLicence(ReadOnlySpan<char> n)
    {
        if (n.Length is not (16 or 18) || !AreDigits(n[5..11]) || !char.IsAsciiLetter(n[0]) || !char.IsAsciiLetter(n[11])
            || !(char.IsAsciiLetter(n[12]) || n[12] == '9'))
            return false;
        var name = n[..5].TrimEnd('9');
        var month = Number(n[6..8]);
        return name.Length > 1 && !name.ContainsAnyExceptInRange('A', 'Z') && (month > 50 ? month - 50 : month) is >= 1 and <= 12
            && Number(n[8..10]) is >= 1 and <= 31;
    }

    /// <summary>Eleven digits of which the first is no 0, as beside the name of the German tax number; its proof is left out.</summary>
    public static bool SteuerIdShape(ReadOnlySpan<char> n) => n.Length == 11 && AreDigits(n) && n[0] != '0' && !IsUniform(n);

    /// <summary>British postcode: the last two letters are none of C I K M O V, the first none of Q V X.</summary>
    public static bool Postcode(ReadOnlySpan<char> n) => !n[^2..].ContainsAny("CIKMOV") && !"QVX".Contains(n[0]) && !"IJZ".Contains(n[1]);
}
