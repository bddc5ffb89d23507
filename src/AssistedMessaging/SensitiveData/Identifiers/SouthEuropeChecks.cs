using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of numbers of Spain, Italy, Portugal, Greece, Malta, Cyprus and Türkiye. From the issuers' published descriptions.</summary>
internal static class SouthEuropeChecks
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    /// <summary>Spanish DNI: the remainder by 23 names the letter.</summary>
    public static bool Dni(ReadOnlySpan<char> n) => n.Length == 9 && AreDigits(n[..8]) && SpanishLetters[(int)(Number(n[..8]) % 23)] == n[8];

    /// <summary>Spanish NIE: X, Y, Z stand for 0, 1, 2; then as the DNI.</summary>
    public static bool Nie(ReadOnlySpan<char> n) =>
        n.Length == 9 && n[0] is >= 'X' and <= 'Z' && AreDigits(n[1..8])
            && SpanishLetters[(int)((((n[0] - 'X') * 10_000_000L) + Number(n[1..8])) % 23)] == n[8];

    /// <summary>Spanish NIF: a DNI, a NIE, or K L M with a letter, or a company's CIF.</summary>
    public static bool Nif(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("ES") && n.Length == 11 ? n[2..] : n;
        if (n.Length != 9 || !AreDigits(n[1..8]))
            return false;
        if (n[0] is 'K' or 'L' or 'M')
            return SpanishLetters[(int)(Number(n[1..8]) % 23)] == n[8];
        return Dni(n) || Nie(n) || Cif(n);
    }

    /// <summary>Italian tax code: values of odd and even places, remainder by 26; letters may stand for digits (omocodia).</summary>
    public static bool CodiceFiscale(ReadOnlySpan<char> n)
    {
        const string Odd = "\u0001\u0000\u0005\u0007\u0009\u000D\u000F\u0011\u0013\u0015\u0001\u0000\u0005\u0007\u0009\u000D\u000F\u0011\u0013\u0015\u0002\u0004\u0012\u0014\u000B\u0003\u0006\u0008\u000C\u000E\u0010\u000A\u0016\u0019\u0018\u0017";
        if (n.Length == 11)
            return PartitaIva(n);
        if (n.Length != 16)
            return false;

        Span<char> digits = stackalloc char[7];
        ReadOnlySpan<int> places = [6, 7, 9, 10, 12, 13, 14];
        for (var i = 0; i < places.Length; i++)
        {
            var omocode = "LMNPQRSTUV".IndexOf(n[places[i]], StringComparison.Ordinal);
            digits[i] = omocode >= 0 ? (char)('0' + omocode) : n[places[i]];
        }

        var day = AreDigits(digits) ? Number(digits[2..4]) : 0;
        var month = "ABCDEHLMPRST".IndexOf(n[8], StringComparison.Ordinal) + 1;
        if (!char.IsAsciiLetter(n[11]) || !IsDate(Number(digits[..2]), month, day % 40) || n[..6].ContainsAnyExceptInRange('A', 'Z'))
            return false;

        var sum = 0;
        for (var i = 0; i < 15; i++)
            sum += i % 2 == 0 ? Odd[Value(n[i])] : char.IsAsciiDigit(n[i]) ? n[i] - '0' : n[i] - 'A';
        return n[15] == 'A' + (sum % 26);
    }

    /// <summary>Italian VAT number: Luhn's formula; the office is a known one.</summary>
    public static bool PartitaIva(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("IT") ? n[2..] : n;
        return n.Length == 11 && AreDigits(n) && Number(n[..7]) > 0 && Number(n[7..10]) is (>= 1 and <= 100) or 120 or 121 or 888 or 999 && Luhn(n);
    }

    /// <summary>Portuguese NIF: weights 9 to 2, 11 less the remainder.</summary>
    public static bool PortugueseNif(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("PT") ? n[2..] : n;
        if (n.Length != 9 || !AreDigits(n) || n[0] == '0')
            return false;
        var check = 11 - (Weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
        return (check >= 10 ? 0 : check) == At(n, 8);
    }

    /// <summary>Portuguese citizen card: nine digits, two letters or digits, one digit; Luhn's formula with letters from 10 on.</summary>
    public static bool CitizenCard(ReadOnlySpan<char> n)
    {
        if (n.Length != 12 || !AreDigits(n[..9]) || !AreDigits(n[11..]) || !char.IsAsciiLetterOrDigit(n[9]) || !char.IsAsciiLetterOrDigit(n[10]))
            return false;

        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            var value = Value(n[i]) * (i % 2 == 0 ? 2 : 1);
            sum += i % 2 == 0 && value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    /// <summary>Greek AMKA: birth date and Luhn's formula.</summary>
    public static bool Amka(ReadOnlySpan<char> n) => n.Length == 11 && AreDigits(n) && IsDate(Number(n[4..6]), Number(n[2..4]), Number(n[..2]))
        && Luhn(n);

    /// <summary>Greek AFM: powers of two, remainder by 11, then by 10.</summary>
    public static bool Afm(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("EL") || n.StartsWith("GR") ? n[2..] : n;
        return n.Length is 8 or 9 && AreDigits(n) && Number(n) > 0
            && Weighted(n, n.Length == 9 ? [256, 128, 64, 32, 16, 8, 4, 2] : [128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == At(n, n.Length - 1);
    }

    /// <summary>Maltese VAT number: weights 3 4 6 7 8 9 10 1, remainder by 37.</summary>
    public static bool MalteseVat(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("MT") ? n[2..] : n;
        return n.Length == 8 && AreDigits(n) && n[0] != '0' && Weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0;
    }

    /// <summary>Cypriot VAT number: odd places by table, remainder by 26 as letter.</summary>
    public static bool CypriotVat(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("CY") ? n[2..] : n;
        if (n.Length != 9 || !AreDigits(n[..8]) || n.StartsWith("12"))
            return false;

        ReadOnlySpan<int> table = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var sum = 0;
        for (var i = 0; i < 8; i++)
            sum += i % 2 == 0 ? table[At(n, i)] : At(n, i);
        return n[8] == 'A' + (sum % 26);
    }

    /// <summary>Turkish identity number: two check digits over odd and even places.</summary>
    public static bool Tckn(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n) || n[0] == '0')
            return false;
        var odd = Weighted(n, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
        var even = Weighted(n, [0, 1, 0, 1, 0, 1, 0, 1]);
        return (((odd * 7) - even) % 10 + 10) % 10 == At(n, 9) && (odd + even + At(n, 9)) % 10 == At(n, 10);
    }

    private static bool Cif(ReadOnlySpan<char> n)
    {
        if (!"ABCDEFGHJNPQRSUVW".Contains(n[0]))
            return false;
        var sum = CrossSum(n[1..], [2, 1, 2, 1, 2, 1, 2]);
        var check = (10 - (sum % 10)) % 10;
        return n[8] == '0' + check || n[8] == "JABCDEFGHI"[check];
    }

    /// <summary>Spanish DNI, also without its leading zero.</summary>
    public static bool PaddedDni(ReadOnlySpan<char> n)
    {
        if (n.Length == 9)
            return Dni(n);
        return n.Length == 8 && AreDigits(n[..7]) && SpanishLetters[(int)(Number(n[..7]) % 23)] == n[7];
    }
}
