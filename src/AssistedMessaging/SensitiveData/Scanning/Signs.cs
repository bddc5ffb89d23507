namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>The signs other than labels of identifiers.</summary>
internal static class Signs
{
    private static readonly (SignKind Kind, string Words)[] Rows =
    [
        (SignKind.Www, "www"),
        (SignKind.Bic, "bic, swift, bank code, transfer to, bankleitzahl, code banque"),
        (SignKind.Device, "mac, macs, bssid, hardware address, ethernet address"),
        (SignKind.Key, "akia*, asia*, ghp, gho, ghu, ghs, ghr, github, glpat, xoxb, xoxp, xoxa, xoxr, xoxs, xapp, sk, rk, pk, aiza*, ya29, eyj*, hf, npm, sg, pypi, dop, shpat"),
        (SignKind.Key, "whsec, accountkey, begin"),
        (SignKind.Password, "password, passwd, pwd, pw, api key, apikey, secret, token, wachtwoord, passwort, mot de passe, contrasena"),
        (SignKind.Dot, "dot, punt, punkt, point, punto, ponto"),
        (SignKind.At, "at, arroba, arobase, chiocciola, apenstaartje"),
        (SignKind.Digit, "zero, three, seven, eight, zeven, drie, sieben, acht, sept, siete"),
    ];

    /// <summary>Every sign with its words.</summary>
    public static IEnumerable<(string Text, SignKind Kind)> Entries =>
        Rows.SelectMany(r => r.Words.Split(", ").Select(w => (w, r.Kind)));
}
