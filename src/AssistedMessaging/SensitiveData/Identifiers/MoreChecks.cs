using static AssistedMessaging.SensitiveData.Identifiers.CheckDigits;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Numbers that are proved on request and not looked for in texts: most have a shape that other numbers share. From the issuers' published descriptions.</summary>
internal static class MoreChecks
{
    /// <summary>State and country codes that Malaysia has not given out (list of the National Registration Department).</summary>
    private const string NoMalaysianPlace = " 00 17 18 19 20 69 70 73 80 81 94 95 96 97 ";

    /// <summary>IEEE 802 address: twelve hexadecimal digits.</summary>
    public static bool Mac(ReadOnlySpan<char> n) => n.Length == 12 && !n.ContainsAnyExcept("0123456789ABCDEF");

    /// <summary>Number of a paid preparer of US taxes: P and eight digits.</summary>
    public static bool Ptin(ReadOnlySpan<char> n) => n.Length == 9 && n[0] == 'P' && AreDigits(n[1..]);

    /// <summary>Montenegrin bank account: remainder 1 by 97 without the country's part, too.</summary>
    public static bool MontenegrinIban(ReadOnlySpan<char> n) => IsOf(n, "ME") && Mod97(n[4..]) == 1;

    /// <summary>Norwegian bank account: weights 5 4 3 2 7 6 5 4 3 2 mod 11.</summary>
    public static bool NorwegianIban(ReadOnlySpan<char> n) =>
        IsOf(n, "NO") && (11 - (Weighted(n[4..], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 == At(n, 14);

    /// <summary>Belgian bank account: the remainder of the first ten digits by 97, or 97.</summary>
    public static bool BelgianIban(ReadOnlySpan<char> n) =>
        IsOf(n, "BE") && (Number(n[4..14]) % 97 is 0 ? 97 : Number(n[4..14]) % 97) == Number(n[14..]);

    /// <summary>Belgian number of either register.</summary>
    public static bool BelgianSocialSecurity(ReadOnlySpan<char> n) => WestEuropeChecks.BelgianNumber(n) || WestEuropeChecks.BelgianBis(n);

    /// <summary>Malaysian identity card: date of birth, and a place that has been given out.</summary>
    public static bool MalaysianCard(ReadOnlySpan<char> n) =>
        n.Length == 12 && AreDigits(n) && IsDate(Number(n[..2]), Number(n[2..4]), Number(n[4..6])) && !NoMalaysianPlace.AsSpan().Contains(n[6..8], StringComparison.Ordinal);

    /// <summary>Albanian tax number: a letter for the decade, eight digits, a letter.</summary>
    public static bool Nipt(ReadOnlySpan<char> n)
    {
        n = n.StartsWith("AL") ? n[2..] : n;
        return n.Length == 10 && n[0] is >= 'A' and <= 'M' && AreDigits(n[1..9]) && char.IsAsciiLetterUpper(n[9]);
    }

    /// <summary>Argentine identity document: seven or eight digits.</summary>
    public static bool ArgentineDocument(ReadOnlySpan<char> n) => n.Length is 7 or 8 && AreDigits(n);

    private static bool IsOf(ReadOnlySpan<char> n, string country) => n.StartsWith(country) && BankChecks.Iban(n) && AreDigits(n[2..]);
}
