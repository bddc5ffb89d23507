namespace AssistedMessaging.Tests.SensitiveData;

// Texts that are made to cost as much as they can: one short unit, over and over.
internal static class HostileTexts
{
    private static readonly string[] Units =
    [
        "@", "a@", " @ ", "a@b.", "7", "0", "7 ", "7-", "7.", "7O", "12 34 ", "123 4567 ", "+", "+31 6 ", "(0) ", "7\n", "1_",
        "NL91 ", "NL91ABNA", "NL91 ABNA 0417 1643 01 ", "NL91ABNA0417164300 ", "4111 1111 1111 1112 ", "4111111111111112 ", "111222333 ",
        "\u200B", "mus\u200Blim ", "e\u0301\u0302", "\u0301", "p\u0430y", "p\u0430y ", "\u03B1a", "\uD800", "\uDC00", "\U0001D7D8",
        "%25", "%31", "QUJDRA==", "QmFzZTY0RGF0YQ", "6a6f", "&#64;", "&#", "&commat;", "[at] ", "((((", "a at b dot ", "```\n", "[{(<", "> ",
        "a", "healthily", "aB1", "muslim ", "she is muslim ", "She is pregnant. ", "regardless of religion ", "Christian Bakker ",
        "member of the trade ", "only exclude candidates who ", "regardless religion muslim ", "bsn iban card passport ", "bsn 111222334 ",
        "telefoonnummernummer", "seven ", "one two three four ", "sk-", "password: ", "password:", "token=", "secret is a1b2c3d ", "api key ", "ghp_ ", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "eyJ",
        "/", "http://", "http://a:b@", "://", "a.com/b", "www.", "a.", "bic ", "1:", "ab:1", "1.2.3.", ".", "a. ", "! ", " ", "\n", "0x", "bc1q",
    ];

    public static TheoryData<string> All => [.. Units];

    public static string Repeat(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
