using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

[Trait("Requirement", "S-30")]
[Trait("Requirement", "S-85")]
public class SecretDetectionTests
{
    private const string Filler = "a1B2c3D4e5F6g7H8";

    private static readonly SensitiveDataDetector Detector = new();

    public static TheoryData<string, int, bool> Formats =>
        [.. Enumerable.Range('!', 94).SelectMany(c => KeyFormats.Of((char)c).ToArray()).Select(f => (f.Prefix, f.Least, f.AfterNumber))];

    private static string[] Secrets(string text) =>
        [.. (Detector.Detect(text, TextOrigin.CandidateProfile) ?? []).Where(f => f.RuleId == "SECRET").Select(f => text.Substring(f.Start, f.Length))];

    private static string Key(string prefix, int length) => prefix + string.Concat(Enumerable.Repeat(Filler, (length / Filler.Length) + 1))[..length];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_key_is_known_by_its_prefix_and_its_length(string prefix, int least, bool afterNumber)
    {
        var account = afterNumber ? "123456789:" : "";
        Assert.Contains(Key(prefix, least), Secrets($"Use {account}{Key(prefix, least)} for the feed"));
        Assert.DoesNotContain(Secrets($"Use {account}{Key(prefix, 5)} for the feed"), s => s.StartsWith(prefix, StringComparison.Ordinal));
        Assert.Empty(Secrets($"Use {account}{prefix}{new string('-', least)} for the feed"));
    }

    [Theory]
    [InlineData("Passwort: Sommer!", "Sommer!")]
    [InlineData("wachtwoord=welkom", "welkom")]
    [InlineData("mot de passe : soleil", "soleil")]
    [InlineData("Your password is winter2031x for now", "winter2031x")]
    [InlineData("Das Kennwort lautet Ab12cd34ef.", "Ab12cd34ef.")]
    [InlineData("login jan, password winter", "jan, password winter")]
    [InlineData("Benutzername: jan.k\nPasswort: winter", "jan.k\nPasswort: winter")]
    [InlineData("user: jan@example.org password: winter", "winter")]
    [InlineData("the user has a new password: winter", "winter")]
    [InlineData("\"api_key\": \"a1b2c3d4e5f6\",", "a1b2c3d4e5f6")]
    [InlineData("token=a1b2c3d4e5f6", "a1b2c3d4e5f6")]
    [InlineData("clientSecret: a1b2c3d4e5f6", "a1b2c3d4e5f6")]
    [InlineData("secret_access_key = Ab/12/Cd+34/Ef/56/Gh", "Ab/12/Cd+34/Ef/56/Gh")]
    [InlineData("Authorization: Bearer a1b2c3d4e5f6a7b8", "a1b2c3d4e5f6a7b8")]
    [InlineData("authorization: basic YTE6YjI6YzM6ZDQ6ZTU=", "YTE6YjI6YzM6ZDQ6ZTU=")]
    [InlineData("hasło: zima2031x", "zima2031x")]
    public void A_value_behind_its_label_is_a_secret(string text, string secret) => Assert.Equal([secret], Secrets(text));

    [Theory]
    [InlineData("Our secret: people who care, and a 4-day week")]
    [InlineData("Token: see the portal")]
    [InlineData("A password is required, tokens expire, and secrets rotate")]
    [InlineData("Key: ISO27001 certification")]
    [InlineData("La clave: trabajo en equipo")]
    [InlineData("Le mot de passe est obligatoire")]
    [InlineData("password: ********")]
    [InlineData("pw: <your password>")]
    [InlineData("password={{password}}")]
    [InlineData("sk-learn-2024-community-meetup-for-everyone")]
    [InlineData("token = required by the feed")]
    [InlineData("token=next")]
    [InlineData("commit 8f14e45fceea167a5a36dedd4bea2543d1234567")]
    [InlineData("Boarding pass: gate 12")]
    [InlineData("Login and password are required")]
    [InlineData("Every user chooses a password before the first login")]
    public void Words_about_keys_are_no_keys(string text) => Assert.Empty(Secrets(text));

    [Theory]
    [InlineData("postgres://app:winter@db.example.com:5432/jobs", "winter")]
    [InlineData("see https://hooks.slack.com/services/T00/B00/a1b2c3d4e5f6", "T00/B00/a1b2c3d4e5f6")]
    [InlineData("https://example.com/feed?token=a1b2c3d4e5f6", "a1b2c3d4e5f6")]
    [InlineData("https://example.com/feed?api_key=abcdefgh", "abcdefgh")]
    public void A_secret_in_an_address_is_found_beside_it(string text, string secret)
    {
        Assert.Equal([secret], Secrets(text));
        Assert.Contains(Detector.Detect(text, TextOrigin.CandidateProfile)!, f => f.Category == PersonalDataCategory.Url);
    }

    [Theory]
    [InlineData("https://app@example.com/jobs")]
    [InlineData("https://example.com:8080/a@b")]
    [InlineData("https://hooks.slack.com/services/")]
    public void An_address_without_a_password_has_no_secret(string text) => Assert.Empty(Secrets(text));

    [Theory]
    [InlineData("key-", "")]
    [InlineData("SK", "")]
    [InlineData("", "-us12")]
    public void A_bare_key_is_known_by_what_touches_it(string before, string after)
    {
        var hex = string.Concat(Enumerable.Repeat("0a1b2c3d", 4));
        Assert.Single(Secrets($"Use {before}{hex}{after} now"));
        Assert.Empty(Secrets($"Use {hex} now"));
    }

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----", "-----END OPENSSH PRIVATE KEY-----")]
    [InlineData("-----BEGIN PGP PRIVATE KEY BLOCK-----", "-----END PGP PRIVATE KEY BLOCK-----")]
    public void A_private_key_is_found_up_to_its_end(string first, string last) =>
        Assert.StartsWith(first + "\nabc\n", Assert.Single(Secrets($"{first}\nabc\n{last} done")), StringComparison.Ordinal);

    [Fact]
    public void A_public_key_is_no_secret() => Assert.Empty(Secrets("-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----"));

    [Fact]
    public void A_long_value_is_found_to_its_end() => Assert.Equal([Key("", 5000)], Secrets($"api key: {Key("", 5000)} and more"));

    [Fact]
    public void All_parts_of_a_token_are_one_finding()
    {
        var token = Key("eyJ", 20) + "." + Key("eyJ", 30) + "." + Key("", 20);
        Assert.Equal([token], Secrets($"Bearer {token}"));
    }
}
