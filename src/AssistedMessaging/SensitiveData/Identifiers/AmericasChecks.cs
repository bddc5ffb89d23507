using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of numbers of the Americas. From the issuers' published descriptions.</summary>
internal static class AmericasChecks
{
    /// <summary>
    /// US social security number: area, group and serial are never zero, no area 666 or from 900 on, none of the numbers that advertising used
    /// up.
    /// </summary>
    public static bool Ssn(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n) && Number(n[..3]) is > 0 and not 666 and < 900 && Number(n[3..5]) > 0 && Number(n[5..]) > 0
        && Number(n) is not (78051120 or 457555462 or 219099999);

    /// <summary>US individual taxpayer number: 9, and a group that the IRS assigns.</summary>
    public static bool Itin(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n) && n[0] == '9'
            && Number(n[3..5]) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or (>= 94 and <= 99);

    /// <summary>US employer number: a prefix that the IRS assigns.</summary>
    public static bool Ein(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n)
            && Number(n[..2]) is not (0 or 7 or 8 or 9 or 17 or 18 or 19 or 28 or 29 or 49 or 69 or 70 or 78 or 79 or 89 or 96 or 97);

    /// <summary>US bank routing number: weights 3 7 1, divisible by 10.</summary>
    public static bool Aba(ReadOnlySpan<char> n) =>
        n.Length == 9 && AreDigits(n) && Number(n) > 0 && Weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0;

    /// <summary>US bank routing number with a Federal Reserve prefix.</summary>
    public static bool AbaOfBank(ReadOnlySpan<char> n) => Aba(n) && Number(n[..2]) is <= 12 or (>= 21 and <= 32) or (>= 61 and <= 72) or 80;

    /// <summary>US provider number: Luhn's formula with 80840 in front.</summary>
    public static bool Npi(ReadOnlySpan<char> n)
    {
        Span<char> number = stackalloc char[15];
        "80840".CopyTo(number);
        if (n.Length != 10 || !AreDigits(n) || n[0] is not ('1' or '2') || IsUniform(n[1..]))
            return false;
        n.CopyTo(number[5..]);
        return Luhn(number);
    }

    /// <summary>US Medicare beneficiary number: fixed kinds of characters, without S L O I B Z.</summary>
    public static bool Mbi(ReadOnlySpan<char> n)
    {
        const string Kinds = "1AX9AX9AA99";
        if (n.Length != Kinds.Length || n[0] == '0' || n.ContainsAny("SLOIBZ"))
            return false;
        for (var i = 0; i < n.Length; i++)
        {
            if (Kinds[i] is '1' or '9' ? !char.IsAsciiDigit(n[i]) : Kinds[i] == 'A' && !char.IsAsciiLetter(n[i]))
                return false;
        }

        return true;
    }

    /// <summary>Canadian social insurance number: Luhn's formula; none begins with 0 or 8.</summary>
    public static bool Sin(ReadOnlySpan<char> n) => n.Length == 9 && AreDigits(n) && n[0] is not ('0' or '8') && Luhn(n);

    /// <summary>Brazilian CPF: two check digits by 11.</summary>
    public static bool Cpf(ReadOnlySpan<char> n) =>
        n.Length == 11 && AreDigits(n) && !IsUniform(n)
        && Eleven(Weighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2])) == At(n, 9) && Eleven(Weighted(n, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) == At(n, 10);

    /// <summary>Brazilian CNPJ, with letters from 2026 on: characters by code less 48, two check digits by 11.</summary>
    public static bool Cnpj(ReadOnlySpan<char> n) =>
        n.Length == 14 && AreDigits(n[12..]) && n[..12].ContainsAnyExcept('0')
        && Eleven(Weighted(n, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) == At(n, 12)
            && Eleven(Weighted(n, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) == At(n, 13);

    /// <summary>Beginnings that no CURP has, because they are words: their second letter is an X instead (instructions of the register of population, annex 2).</summary>
    private const string CurpWords =
        " BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI"
        + " KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO"
        + " RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY ";

    /// <summary>Mexican CURP: a beginning that is no word, date, sex, state, and weights 18 to 2 over an alphabet with Ñ.</summary>
    public static bool Curp(ReadOnlySpan<char> n)
    {
        const string States = " AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE ";
        const string Alphabet = "0123456789ABCDEFGHIJKLMN\u00D1OPQRSTUVWXYZ";
        if (n.Length != 18 || !AreDigits(n[4..10]) || !AreDigits(n[17..]) || n[10] is not ('H' or 'M' or 'X'))
            return false;
        if (n[..4].ContainsAnyExceptInRange('A', 'Z') || n[11..16].ContainsAnyExceptInRange('A', 'Z')
            || !IsDate(Number(n[4..6]), Number(n[6..8]), Number(n[8..10])))
            return false;
        if (States.AsSpan().IndexOf([' ', n[11], n[12], ' '], StringComparison.Ordinal) < 0 || CurpWords.AsSpan().IndexOf([' ', n[0], n[1], n[2], n[3], ' '], StringComparison.Ordinal) >= 0)
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += Alphabet.IndexOf(n[i], StringComparison.Ordinal) * (18 - i);
        return (10 - (sum % 10)) % 10 == At(n, 17);
    }

    /// <summary>Argentine CUIT: kind, weights 5 4 3 2 7 6 5 4 3 2, remainder by 11.</summary>
    public static bool Cuit(ReadOnlySpan<char> n) =>
        n.Length == 11 && AreDigits(n) && Number(n[..2]) is 20 or 23 or 24 or 27 or 30 or 33 or 34 or 50 or 51 or 55
        && "012345678990"[11 - (Weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)] is var check
            && (Weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 == 0 ? '0' : check) == n[10];

    /// <summary>Chilean RUT: weights 2 to 7 from the right, 11 less the remainder, K for 10.</summary>
    public static bool Rut(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("CL") ? n[2..] : n;
        if (n.Length is not (8 or 9) || !AreDigits(n[..^1]))
            return false;
        var sum = 0;
        for (var i = 0; i < n.Length - 1; i++)
            sum += At(n, n.Length - 2 - i) * (2 + (i % 6));
        return "0K987654321"[sum % 11] == n[^1];
    }

    /// <summary>Colombian NIT: primes from the right, remainder by 11.</summary>
    public static bool Nit(ReadOnlySpan<char> n)
    {
        ReadOnlySpan<int> primes = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
        if (n.Length is < 8 or > 16 || !AreDigits(n))
            return false;
        var sum = 0;
        for (var i = 0; i < n.Length - 1; i++)
            sum += At(n, n.Length - 2 - i) * primes[i];
        return "01987654321"[sum % 11] == n[^1];
    }

    /// <summary>Ecuadorian identity card: province, Luhn's formula.</summary>
    public static bool EcuadorianCi(ReadOnlySpan<char> n) =>
        n.Length == 10 && AreDigits(n) && Number(n[..2]) is (>= 1 and <= 24) or 30 or 50 && n[2] <= '6' && Luhn(n);

    /// <summary>Peruvian CUI: weights 3 2 7 6 5 4 3 2, check digit or letter.</summary>
    public static bool Cui(ReadOnlySpan<char> n)
    {
        if (n.Length == 8)
            return AreDigits(n);
        if (n.Length != 9 || !AreDigits(n[..8]))
            return false;
        var rest = Weighted(n, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        return n[8] == "65432110987"[rest] || n[8] == "KJIHGFEDCBA"[10 - ((10 - rest + 11) % 11) is var i && i >= 0 ? i : 0];
    }

    /// <summary>Uruguayan RUT: weights 4 3 2 9 8 7 6 5 4 3 2, remainder by 11.</summary>
    public static bool UruguayanRut(ReadOnlySpan<char> number) =>
        (number.StartsWith("UY") ? number[2..] : number) is var n && n.Length == 12 && AreDigits(n) && Number(n[..2]) is >= 1 and <= 22
            && Number(n[2..8]) > 0 && n[8..11].SequenceEqual("001")
        && (11 - (Weighted(n, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 == At(n, 11);

    private static int Eleven(int sum) => sum % 11 < 2 ? 0 : 11 - (sum % 11);
}
