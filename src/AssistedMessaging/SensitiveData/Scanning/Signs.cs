using AssistedMessaging.SensitiveData.Identifiers;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>The signs other than labels of identifiers.</summary>
internal static class Signs
{
    private static readonly (SignKind Kind, string Words)[] Rows =
    [
        (SignKind.Www, "www"),
        (SignKind.Bic, "bic, swift, bank code, transfer to, bankleitzahl, code banque"),
        (SignKind.Device, "mac, macs, bssid, hardware address, ethernet address"),
        (SignKind.Key, "begin"),
        (SignKind.Password, "password, passwd, pwd, pw, passphrase, wachtwoord, passwort, kennwort, mot de passe, mdp, contrasena, senha, palavra passe, losenord, adgangskode, salasana"),
        (SignKind.KeyLabel, "secret, token, api key, apikey, access key, secret key, secret access key, private key, signing key, encryption key, account key, shared key"),
        (SignKind.KeyLabel, "master key, service key, auth key, ssh key, app key, application key, consumer key, subscription key, storage key, bearer"),
        (SignKind.KeyLabel, "authorization basic, cle api, cle d api, clave api, clave de api, chiave api, chave de api, chave api, api schlussel, api sleutel, klucz api"),
        (SignKind.KeyLabel, "pass, clave, parola, haslo, heslo, sifre, kodeord"),
        (SignKind.Dot, "dot, punt, punkt, point, punto, ponto"),
        (SignKind.At, "at, arroba, arobase, chiocciola, apenstaartje"),
        (SignKind.Digit, "zero, three, seven, eight, zeven, drie, sieben, acht, sept, siete"),
    ];

    /// <summary>Every sign with its words.</summary>
    public static IEnumerable<(string Text, SignKind Kind)> Entries =>
        Rows.SelectMany(r => r.Words.Split(", ").Select(w => (w, r.Kind))).Concat(KeyFormats.Signs.Select(s => (s, SignKind.Key)));
}
