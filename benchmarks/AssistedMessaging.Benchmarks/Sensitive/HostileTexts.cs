using System.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>Texts that are made to cost as much as they can: one short unit, over and over.</summary>
internal static class HostileTexts
{
    public static readonly (string Family, string Unit)[] Units =
    [
        ("at_signs", "@"), ("letter_at", "a@"), ("at_spaces", " @ "), ("address_starts", "a@b."), ("long_local", new string('a', 63) + "@"),
        ("digits", "7"), ("zeros", "0"), ("digit_space", "7 "), ("digit_dash", "7-"), ("digit_dot", "7."), ("digit_letter", "7O"), ("pairs", "12 34 "), ("groups", "123 4567 "),
        ("plus", "+"), ("plus_digits", "+31 6 "), ("brackets_digits", "(0) "), ("lines", "7\n"), ("underscores", "1_"),
        ("iban_prefix", "NL91 "), ("iban_bank", "NL91ABNA"), ("iban_near", "NL91 ABNA 0417 1643 01 "), ("iban", "NL91ABNA0417164300 "),
        ("luhn_near", "4111 1111 1111 1112 "), ("luhn_near_plain", "4111111111111112 "), ("luhn", "4111111111111111 "), ("nine", "111222333 "),
        ("zero_width", "\u200B"), ("hidden_words", "mus\u200Blim "), ("combining", "e\u0301\u0302\u0303"), ("marks", "\u0301"),
        ("mixed_script", "p\u0430y"), ("mixed_words", "p\u0430y "), ("greek", "\u03B1a"), ("surrogates_high", "\uD800"), ("surrogates_low", "\uDC00"), ("pairs_outside", "\U0001D7D8"),
        ("percent", "%25"), ("percent_digits", "%31"), ("base64", "QUJDRA=="), ("base64_long", "QmFzZTY0RGF0YQ"), ("hex", "6a6f"),
        ("entity", "&#64;"), ("entity_open", "&#"), ("entity_long", "&commat;"), ("brackets", "[at] "), ("open_brackets", "(((("), ("at_dot", "a at b dot "),
        ("fences", "```\n"), ("nested", "[{(<"), ("quotes", "> "), ("word", "a"), ("word_z", "healthily"), ("camel", "aB1"),
        ("traits", "muslim "), ("traits_link", "she is muslim "), ("traits_sentences", "She is pregnant. "), ("traits_frames", "regardless of religion "),
        ("traits_names", "Christian Bakker "), ("phrases", "member of the trade "), ("statements", "only exclude candidates who "), ("statement_traits", "regardless religion muslim "),
        ("labels", "bsn iban card passport "), ("label_numbers", "bsn 111222334 "), ("labels_tail", "telefoonnummernummer"), ("number_words", "seven "), ("number_rows", "one two three four "),
        ("secrets", "sk-"), ("secret_labels", "password: "), ("key_labels", "token="), ("key_values", "secret is a1b2c3d "), ("prefixes", "ghp_ "), ("keys", "-----BEGIN "), ("key_blocks", "-----BEGIN PRIVATE KEY-----"), ("tokens", "eyJ"),
        ("slashes", "/"), ("scheme", "http://"), ("scheme_only", "://"), ("credentials", "http://a:b@"), ("paths", "a.com/b"), ("www", "www."), ("dots", "a."), ("bic", "bic "), ("colons", "1:"), ("hex_colons", "ab:1"), ("ipv4", "1.2.3."),
        ("stops", "."), ("stops_spaces", "a. "), ("exclamations", "! "), ("spaces", " "), ("newlines", "\n"), ("wallet", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf"), ("ethereum", "0x"), ("bech", "bc1q"),
    ];

    /// <summary>A text of this many characters.</summary>
    public static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
            text.Append(unit);
        return text.ToString(0, length);
    }
}
