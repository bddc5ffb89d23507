using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of numbers of Asia, Oceania and Africa. From the issuers' published descriptions.</summary>
internal static class AsiaPacificChecks
{
    /// <summary>Australian tax file number: weights 1 4 3 7 5 8 6 9 10, divisible by 11.</summary>
    public static bool Tfn(ReadOnlySpan<char> n) =>
        n.Length is 8 or 9 && AreDigits(n) && Number(n) > 0
            && Weighted(n, n.Length == 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1]) % 11 == 0;

    /// <summary>Australian business number: first digit, never 0, less one; weights 10 1 3 5 to 19, divisible by 89.</summary>
    public static bool Abn(ReadOnlySpan<char> n) =>
        n.Length == 11 && AreDigits(n) && n[0] != '0' && (Weighted(n, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0;

    /// <summary>Australian company number: weights 8 to 1, 10 less the remainder.</summary>
    public static bool Acn(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n) && Number(n) > 0 && (Weighted(n, [8, 7, 6, 5, 4, 3, 2, 1]) + At(n, 8)) % 10 == 0;

    /// <summary>Australian Medicare card: weights 1 3 7 9 1 3 7 9, ninth digit.</summary>
    public static bool Medicare(ReadOnlySpan<char> n) =>
        n.Length is 10 or 11 && AreDigits(n) && n[0] is >= '2' and <= '6' && Weighted(n, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == At(n, 8);

    /// <summary>New Zealand tax number: weights 3 2 7 6 5 4 3 2, and 7 4 3 2 5 2 7 6 when the first give 10.</summary>
    public static bool Ird(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("NZ") ? n[2..] : n;
        if (n.Length is not (8 or 9) || !AreDigits(n) || Number(n) is < 10_000_000 or > 150_000_000)
            return false;
        Span<char> nine = stackalloc char[9];
        nine[0] = '0';
        n.CopyTo(nine[(9 - n.Length)..]);
        var check = (11 - (Weighted(nine, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        if (check == 10)
            check = (11 - (Weighted(nine, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
        return check == At(nine, 8);
    }

    /// <summary>Aadhaar: Verhoeff's algorithm; begins with 2 or more and does not read the same backwards.</summary>
    public static bool Aadhaar(ReadOnlySpan<char> n)
    {
        if (n.Length != 12 || !AreDigits(n) || n[0] < '2')
            return false;
        var same = true;
        for (var i = 0; i < 6; i++)
            same &= n[i] == n[11 - i];
        return !same && Verhoeff(n);
    }

    /// <summary>Aadhaar virtual number: sixteen digits by Verhoeff's algorithm.</summary>
    public static bool VirtualAadhaar(ReadOnlySpan<char> n)
    {
        if (n.Length != 16 || !AreDigits(n) || n[0] < '2')
            return false;
        var same = true;
        for (var i = 0; i < 8; i++)
            same &= n[i] == n[15 - i];
        return !same && Verhoeff(n);
    }

    /// <summary>Indian PAN: five letters of which the fourth tells the holder, four digits not all zero, a letter.</summary>
    public static bool Pan(ReadOnlySpan<char> n) =>
        n.Length == 10 && !n[..5].ContainsAnyExceptInRange('A', 'Z') && AreDigits(n[5..9]) && char.IsAsciiLetter(n[9])
            && "ABCFGHJKLPT".Contains(n[3]) && Number(n[5..9]) > 0;

    /// <summary>Indian voter number: three letters and seven digits by Luhn's formula.</summary>
    public static bool Epic(ReadOnlySpan<char> n) => n.Length == 10 && !n[..3].ContainsAnyExceptInRange('A', 'Z') && AreDigits(n[3..])
        && Luhn(n[3..]);

    /// <summary>Indian GSTIN: state, PAN, and Luhn's formula to base 36.</summary>
    public static bool Gstin(ReadOnlySpan<char> n) =>
        n.Length == 15 && AreDigits(n[..2]) && Number(n[..2]) is (>= 1 and <= 38) or 97 or 99 && Pan(n[2..12]) && n[12] != '0' && n[13] == 'Z'
            && Luhn(n, 36);

    /// <summary>Chinese resident number (GB 11643): region, date, ISO 7064 MOD 11-2.</summary>
    public static bool Ric(ReadOnlySpan<char> n) =>
        n.Length == 18 && AreDigits(n[..17]) && Number(n[..2]) is >= 11 and <= 91 && IsDate(Number(n[6..10]), Number(n[10..12]), Number(n[12..14]))
        && "10X98765432"[Weighted(n, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] == n[17];

    /// <summary>Chinese resident number of the first generation: region and date, no proof.</summary>
    public static bool OldRic(ReadOnlySpan<char> n) =>
        n.Length == 15 && AreDigits(n) && Number(n[..2]) is >= 11 and <= 91 && IsDate(1900 + Number(n[6..8]), Number(n[8..10]), Number(n[10..12]));

    /// <summary>Twelve digits of which the first is 2 or more, as Aadhaar numbers are given; the proof is left out.</summary>
    public static bool AadhaarShape(ReadOnlySpan<char> n) => n.Length == 12 && AreDigits(n) && n[0] >= '2' && !IsUniform(n);

    /// <summary>Indian passport: a letter other than Q, X and Z, and a number that does not begin with 0.</summary>
    public static bool IndianPassport(ReadOnlySpan<char> n) => n.Length == 8 && n[0] is not ('Q' or 'X' or 'Z') && n[1] != '0';

    /// <summary>Japanese individual number: weights 6 5 4 3 2 7 6 5 4 3 2, 11 less the remainder.</summary>
    public static bool MyNumber(ReadOnlySpan<char> n)
    {
        if (n.Length != 12 || !AreDigits(n))
            return false;
        var rest = Weighted(n, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return (rest <= 1 ? 0 : 11 - rest) == At(n, 11);
    }

    /// <summary>Korean resident number: date, weights 2 to 9 and 2 to 5; numbers issued from October 2020 on have no proof.</summary>
    public static bool Rrn(ReadOnlySpan<char> n) =>
        KoreanDate(n) && (11 - (Weighted(n, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 == At(n, 12);

    /// <summary>The date part of a Korean resident number.</summary>
    public static bool KoreanDate(ReadOnlySpan<char> n)
    {
        if (n.Length != 13 || !AreDigits(n))
            return false;
        var century = n[6] switch { '1' or '2' or '5' or '6' => 1900, '3' or '4' or '7' or '8' => 2000, _ => 1800 };
        return IsDate(century + Number(n[..2]), Number(n[2..4]), Number(n[4..6]));
    }

    /// <summary>Thai personal number: weights 13 to 2, 11 less the remainder.</summary>
    public static bool ThaiPin(ReadOnlySpan<char> n) =>
        n.Length == 13 && AreDigits(n) && n[0] is >= '1' and <= '8'
            && (11 - (Weighted(n, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 == At(n, 12);

    /// <summary>Thai personal number with the province of the office that gave it out (10 to 96) in second and third place.</summary>
    public static bool ThaiPinOfProvince(ReadOnlySpan<char> n) => ThaiPin(n) && Number(n[1..3]) is >= 10 and <= 96;

    /// <summary>Singapore NRIC and FIN: weights 2 7 6 5 4 3 2, letter by table (M with its own).</summary>
    public static bool Nric(ReadOnlySpan<char> n)
    {
        if (n.Length != 9 || !AreDigits(n[1..8]))
            return false;
        var sum = Weighted(n[1..], [2, 7, 6, 5, 4, 3, 2]);
        return n[0] switch
        {
            'S' => "JZIHGFEDCBA"[sum % 11] == n[8],
            'T' => "JZIHGFEDCBA"[(sum + 4) % 11] == n[8],
            'F' => "XWUTRQPNMLK"[sum % 11] == n[8],
            'G' => "XWUTRQPNMLK"[(sum + 4) % 11] == n[8],
            'M' => "KLJNPQRTUWX"[10 - ((sum + 3) % 11)] == n[8],
            _ => false,
        };
    }

    /// <summary>Israeli identity number: Luhn's formula over nine digits; leading zeros may be left out.</summary>
    public static bool IsraeliId(ReadOnlySpan<char> n) => n.Length is >= 5 and <= 9 && AreDigits(n) && Number(n) > 0 && Luhn(n);

    /// <summary>South African identity number: date, citizenship, Luhn's formula.</summary>
    public static bool SouthAfricanId(ReadOnlySpan<char> n) =>
        n.Length == 13 && AreDigits(n) && IsDate(Number(n[..2]), Number(n[2..4]), Number(n[4..6])) && n[10] is '0' or '1' or '2' && Luhn(n);

    /// <summary>South African tax number: Luhn's formula, first digit 0, 1, 2, 3 or 9.</summary>
    public static bool SouthAfricanTax(ReadOnlySpan<char> n) => n.Length == 10 && AreDigits(n) && n[0] is '0' or '1' or '2' or '3' or '9' && Luhn(n);

    /// <summary>Vietnamese tax number: weights 31 29 23 19 17 13 7 5 3, 10 less the remainder by 11.</summary>
    public static bool Mst(ReadOnlySpan<char> n) =>
        n.Length is 10 or 13 && AreDigits(n) && 10 - (Weighted(n, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) == At(n, 9);

    /// <summary>Taiwanese business number: weights 1 2 1 2 1 2 4 1 with cross sums, divisible by 5; a seventh digit 7 may count one less.</summary>
    public static bool Ubn(ReadOnlySpan<char> n)
    {
        if (n.Length != 8 || !AreDigits(n))
            return false;
        var sum = CrossSum(n, [1, 2, 1, 2, 1, 2, 4, 1]);
        return sum % 5 == 0 || (n[6] == '7' && (sum + 1) % 5 == 0);
    }

    /// <summary>Singapore NRIC and FIN by their first letter.</summary>
    public static bool NricShape(ReadOnlySpan<char> n) => n.Length == 9 && "STFGM".Contains(n[0]) && AreDigits(n[1..8]) && char.IsAsciiLetter(n[8]);

    /// <summary>Indian GSTIN by its parts.</summary>
    public static bool GstinShape(ReadOnlySpan<char> n) => n.Length == 15 && Number(n[..2]) is (>= 1 and <= 38) or 97 or 99 && n[13] == 'Z';
}
