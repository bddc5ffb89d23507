using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of numbers of the Nordic and Baltic countries. From the issuers' published descriptions.</summary>
internal static class NorthEuropeChecks
{
    /// <summary>Years of this century up to here are years of birth; later ones nobody was born in yet.</summary>
    private const int LastYear = 36;

    /// <summary>Swedish personal number: date (day + 60 for coordination numbers) and Luhn's formula over the last ten digits.</summary>
    public static bool Personnummer(ReadOnlySpan<char> n)
    {
        if (n.Length is not (10 or 12) || !AreDigits(n))
            return false;
        var year = n.Length == 12 ? Number(n[..4]) : Number(n[..2]);
        n = n[^10..];
        var day = Number(n[4..6]);
        return (year < 100 || year >= 1800) && IsDate(year, Number(n[2..4]), day > 60 ? day - 60 : day) && Luhn(n);
    }

    /// <summary>Swedish organisation number: Luhn's formula.</summary>
    public static bool Orgnr(ReadOnlySpan<char> n) => n.Length == 10 && AreDigits(n) && Luhn(n);

    /// <summary>Swedish organisation number of a legal person: the third digit is at least 2, so it is no birth date.</summary>
    public static bool CompanyOrgnr(ReadOnlySpan<char> n) => Orgnr(n) && n[2] >= '2';

    /// <summary>Norwegian birth number: date (day + 40 for D numbers) and two check digits by 11.</summary>
    public static bool Fodselsnummer(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n))
            return false;
        var (day, month) = (Number(n[..2]), Number(n[2..4]));
        return IsDate(Number(n[4..6]), month > 80 ? month - 80 : month > 40 ? month - 40 : month, day > 40 ? day - 40 : day)
            && Weighted(n, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0 && Weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }

    /// <summary>Danish CPR number: a date; the old proof by 11 no longer holds for numbers issued from 2007 on.</summary>
    public static bool Cpr(ReadOnlySpan<char> n)
    {
        if (n.Length != 10 || !AreDigits(n))
            return false;
        var year = Number(n[4..6]);
        year += n[6] switch
        {
            <= '3' => 1900,
            '4' or '9' => year <= LastYear ? 2000 : 1900,
            _ => year <= LastYear ? 2000 : year <= 57 ? 0 : 1800,
        };
        return year >= 1800 && IsDate(year, Number(n[2..4]), Number(n[..2]));
    }

    /// <summary>Danish CPR number with the old proof: weights 4 3 2 7 6 5 4 3 2 1, remainder by 11.</summary>
    public static bool OldCpr(ReadOnlySpan<char> n) => Cpr(n) && Weighted(n, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    /// <summary>Finnish personal identity code, the century sign left in: date and remainder by 31 as sign.</summary>
    public static bool Hetu(ReadOnlySpan<char> n) => n.Length == 11 && AnyHetu(n) && Number(n[7..10]) < 900;

    /// <summary>The same with the numbers from 900 on, which are given for a time.</summary>
    private static bool AnyHetu(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n[..6]) || !AreDigits(n[7..10]))
            return false;
        var century = n[6] switch { '+' => 1800, '-' or (>= 'U' and <= 'Y') => 1900, >= 'A' and <= 'F' => 2000, _ => 0 };
        return century > 0 && IsDate(century + Number(n[4..6]), Number(n[2..4]), Number(n[..2])) && Number(n[7..10]) >= 2
            && "0123456789ABCDEFHJKLMNPRSTUVWXY"[(int)(((Number(n[..6]) * 1000) + Number(n[7..10])) % 31)] == n[10];
    }

    /// <summary>Icelandic kennitala: weights 3 2 7 6 5 4 3 2, ninth digit; day + 40 for companies.</summary>
    public static bool Kennitala(ReadOnlySpan<char> n)
    {
        if (n.Length != 10 || !AreDigits(n) || n[9] is not ('0' or '8' or '9'))
            return false;
        var day = Number(n[..2]);
        var year = Number(n[4..6]) + (n[9] == '0' ? 2000 : 1000 + (100 * At(n, 9)));
        return IsDate(year, Number(n[2..4]), day > 40 ? day - 40 : day) && Weighted(n, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }

    /// <summary>Estonian and Lithuanian personal code: date, and two rows of weights by 11.</summary>
    public static bool Isikukood(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n) || !TwoPass(n))
            return false;
        return n[0] is >= '1' and <= '8' && IsDate((1800 + ((At(n, 0) - 1) / 2 * 100)) + Number(n[1..3]), Number(n[3..5]), Number(n[5..7]));
    }

    /// <summary>Lithuanian personal code: as the Estonian one; numbers that begin with 9 have no date.</summary>
    public static bool AsmensKodas(ReadOnlySpan<char> n) => Isikukood(n) || (n.Length == 11 && AreDigits(n) && n[0] == '9' && TwoPass(n));

    /// <summary>Latvian personal code: weights 10 5 8 4 2 1 6 3 7 9, remainder by 11 then by 10; codes that begin with 32 have no date.</summary>
    public static bool PersonasKods(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n))
            return false;
        return ((n[0] == '3' && n[1] >= '2') || IsDate(1800 + (At(n, 6) * 100) + Number(n[4..6]), Number(n[2..4]), Number(n[..2])))
            && (1 + Weighted(n, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == At(n, 10);
    }

    /// <summary>Latvian VAT number: of a company by weights 9 1 4 8 3 10 2 5 7 6, else a personal code.</summary>
    public static bool LatvianVat(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("LV") ? n[2..] : n;
        if (n.Length != 11 || !AreDigits(n))
            return false;
        return n[0] > '3' ? Weighted(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3 : PersonasKods(n);
    }

    private static bool TwoPass(ReadOnlySpan<char> n)
    {
        var check = Weighted(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        if (check == 10)
            check = Weighted(n, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
        return check == At(n, 10);
    }

    /// <summary>Finnish personal identity code as written, the hyphen perhaps taken for a separator.</summary>
    public static bool WrittenHetu(ReadOnlySpan<char> n)
    {
        if (n.Length != 10)
            return AnyHetu(n);
        Span<char> whole = stackalloc char[11];
        n[..6].CopyTo(whole);
        whole[6] = '-';
        n[6..].CopyTo(whole[7..]);
        return AnyHetu(whole);
    }
}
