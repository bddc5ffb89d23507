using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of numbers of central, eastern and south-eastern Europe. From the issuers' published descriptions.</summary>
internal static class EastEuropeChecks
{
    /// <summary>Polish PESEL: weights 1 3 7 9, and a date whose month tells the century.</summary>
    public static bool Pesel(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n) || Weighted(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 != 0)
            return false;
        var month = Number(n[2..4]);
        var century = (month / 20) switch { 0 => 1900, 1 => 2000, 2 => 2100, 3 => 2200, _ => 1800 };
        return IsDate(century + Number(n[..2]), month % 20, Number(n[4..6]));
    }

    /// <summary>Polish NIP: weights 6 5 7 2 3 4 5 6 7, remainder by 11.</summary>
    public static bool Nip(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("PL") ? n[2..] : n;
        return n.Length == 10 && AreDigits(n) && Weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == At(n, 9);
    }

    /// <summary>
    /// Czech and Slovak birth number: date (month + 50 for women, + 20 when a day ran out), ten digits divisible by 11 with one old exception.
    /// </summary>
    public static bool RodneCislo(ReadOnlySpan<char> n)
    {
        if (n.Length is not (9 or 10) || !AreDigits(n))
            return false;
        var year = 1900 + Number(n[..2]);
        if (n.Length == 9)
            year = year >= 1980 ? year - 100 : year;
        else if (year < 1954)
            year += 100;
        if (n.Length == 9 && year > 1953)
            return false;
        if (!IsDate(year, Number(n[2..4]) % 50 % 20, Number(n[4..6])))
            return false;
        return n.Length == 9 || Number(n[..9]) % 11 % 10 == At(n, 9);
    }

    /// <summary>Romanian CNP: weights 279146358279, remainder by 11 with 10 as 1; sex and century, date, county.</summary>
    public static bool Cnp(ReadOnlySpan<char> n)
    {
        if (n.Length != 13 || !AreDigits(n) || n[0] == '0')
            return false;
        var century = n[0] switch { '1' or '2' => 1900, '3' or '4' => 1800, '5' or '6' => 2000, _ => 0 };
        var check = Weighted(n, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        return IsDate(century + Number(n[1..3]), Number(n[3..5]), Number(n[5..7]))
            && Number(n[7..9]) is (>= 1 and <= 48) or 51 or 52 or 70 or 80 or 81 or 82 or 83
            && (check == 10 ? 1 : check) == At(n, 12);
    }

    /// <summary>Romanian company code: weights 7 5 3 2 1 7 5 3 2 aligned right, ten times the sum by 11 by 10.</summary>
    public static bool Cui(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("RO") ? n[2..] : n;
        if (n.Length is < 2 or > 10 || !AreDigits(n) || n[0] == '0')
            return n.Length == 13 && Cnp(n);
        int[] weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
        return Weighted(n, weights.AsSpan(10 - n.Length)) * 10 % 11 % 10 == At(n, n.Length - 1);
    }

    /// <summary>Croatian OIB: MOD 11,10.</summary>
    public static bool Oib(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("HR") ? n[2..] : n;
        return n.Length == 11 && AreDigits(n) && Mod11And10(n);
    }

    /// <summary>Serbian PIB: MOD 11,10 over nine digits.</summary>
    public static bool Pib(ReadOnlySpan<char> n) => n.Length == 9 && AreDigits(n) && Mod11And10(n);

    /// <summary>Bulgarian EGN: weights 2 4 8 5 10 9 7 3 6, and a date whose month tells the century.</summary>
    public static bool Egn(ReadOnlySpan<char> n)
    {
        if (n.Length != 10 || !AreDigits(n))
            return false;
        var month = Number(n[2..4]);
        var century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
        return IsDate(century + Number(n[..2]), month % 20, Number(n[4..6])) && Weighted(n, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == At(n, 9);
    }

    /// <summary>Bulgarian foreigner's number: weights 21 19 17 13 11 9 7 3 1, last digit of the sum.</summary>
    public static bool Lnc(ReadOnlySpan<char> n) => n.Length == 10 && AreDigits(n) && Weighted(n, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == At(n, 9);

    /// <summary>EMŠO and JMBG: date with three digits of the year, weights 7 to 2 twice, remainder by 11.</summary>
    public static bool Emso(ReadOnlySpan<char> n)
    {
        if (n.Length != 13 || !AreDigits(n))
            return false;
        var year = Number(n[4..7]);
        return IsDate(year < 800 ? 2000 + year : 1000 + year, Number(n[2..4]), Number(n[..2]))
            && (11 - (Weighted(n, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 % 10 == At(n, 12);
    }

    /// <summary>Macedonian EDB: the same weights over thirteen digits.</summary>
    public static bool Edb(ReadOnlySpan<char> n)
    {
        n = n.Length == 15 ? n[2..] : n;
        return n.Length == 13 && AreDigits(n) && (11 - (Weighted(n, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 % 10 == At(n, 12);
    }

    /// <summary>Hungarian TAJ: weights 3 7, last digit of the sum.</summary>
    public static bool Taj(ReadOnlySpan<char> n) => n.Length == 9 && AreDigits(n) && Weighted(n, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 == At(n, 8);

    /// <summary>Hungarian tax number: weights 9 7 3 1 9 7 3 1, sum divisible by 10.</summary>
    public static bool HungarianTax(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("HU") ? n[2..] : n;
        return n.Length == 8 && AreDigits(n) && Weighted(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0;
    }

    /// <summary>Luxembourg VAT number: remainder by 89.</summary>
    public static bool LuxembourgVat(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("LU") ? n[2..] : n;
        return n.Length == 8 && AreDigits(n) && Number(n[..6]) % 89 == Number(n[6..]);
    }

    /// <summary>Russian INN of ten or twelve digits: remainders by 11 then by 10.</summary>
    public static bool Inn(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n))
            return false;
        if (n.Length == 10)
            return Weighted(n, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == At(n, 9);
        return n.Length == 12 && Weighted(n, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == At(n, 10)
            && Weighted(n, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == At(n, 11);
    }

    /// <summary>Russian SNILS: weights 9 to 1, remainder by 101 then by 100.</summary>
    public static bool Snils(ReadOnlySpan<char> n) =>
        n.Length == 11 && AreDigits(n) && Weighted(n, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == Number(n[9..]);

    /// <summary>Ukrainian tax number of a person: weights -1 5 7 9 4 6 10 5 7, remainder by 11 then by 10.</summary>
    public static bool Rntrc(ReadOnlySpan<char> n) =>
        n.Length == 10 && AreDigits(n) && ((Weighted(n, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11 % 10 == At(n, 9);

    /// <summary>
    /// Ukrainian company code: weights 1 to 7 (7 1 to 6 for numbers between 30 and 60 million), the next row when the remainder is 10.
    /// </summary>
    public static bool Edrpou(ReadOnlySpan<char> n)
    {
        if (n.Length != 8 || !AreDigits(n))
            return false;
        var middle = Number(n) is >= 30_000_000 and <= 60_000_000;
        var check = Weighted(n, middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7]) % 11;
        if (check == 10)
            check = Weighted(n, middle ? [9, 3, 4, 5, 6, 7, 8] : [3, 4, 5, 6, 7, 8, 9]) % 11 % 10;
        return check == At(n, 7);
    }

    /// <summary>Moldovan IDNO: weights 7 3 1, last digit of the sum.</summary>
    public static bool Idno(ReadOnlySpan<char> n) => n.Length == 13 && AreDigits(n)
        && Weighted(n, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 == At(n, 12);
}
