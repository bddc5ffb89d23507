using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.SensitiveData;

public class IdentifierDetectionTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static (string Rule, string Text)[] Find(string text) =>
        [.. (Detector.Detect(text, TextOrigin.CandidateProfile) ?? []).Where(f => f.Category.IsIdentifier).Select(f => (f.RuleId,
            text.Substring(f.Start, f.Length)))];

    [Theory]
    [InlineData("Write to noor.devries+jobs@mail.example.org please", "EMAIL", "noor.devries+jobs@mail.example.org")]
    [InlineData("Bel 06 1234 5678 na zessen", "PHONE", "06 1234 5678")]
    [InlineData("Call +31 (0)20 555 01 23.", "PHONE", "+31 (0)20 555 01 23")]
    [InlineData("IBAN NL91 ABNA 0417 1643 00 op naam", "IBAN", "NL91 ABNA 0417 1643 00")]
    [InlineData("card 4111 1111 1111 1111 exp", "CREDIT_CARD", "4111 1111 1111 1111")]
    [InlineData("Mijn bsn: 111222333.", "NL_BSN", "111222333")]
    [InlineData("telefon +420 602 345 678, rodne cislo neni", "PHONE", "+420 602 345 678")]
    [InlineData("电话13900001111谢谢", "PHONE", "13900001111")]
    [InlineData("Flat in SW1A 2AA now", "UK_POSTCODE", "SW1A 2AA")]
    [InlineData("host 10.0.0.7@eth1 answers", "IP_ADDRESS", "10.0.0.7")]
    public void An_identifier_is_found_where_it_stands(string text, string rule, string value) => Assert.Contains((rule, value), Find(text));

    [Theory]
    [InlineData("Order 111222333 is shipped")]
    [InlineData("bsn 111222334")]
    [InlineData("IBAN NL92ABNA0417164300")]
    [InlineData("card 4111 1111 1111 1112")]
    [InlineData("From 2019 to 2024 I grew revenue from 1.200.000 to 3.400.000 euro")]
    [InlineData("Meet @ the office, 12-10-2024")]
    [InlineData("Version 10.4.2 of build 20240611")]
    [InlineData("Die Steuer-ID 02 345 678 901 ist falsch")]
    [InlineData("REQ-482913 pays € 48.000 - 56.000 from 01/09/2024, or 1.234.567 in 3 years")]
    [InlineData("Wir suchen ein Team: 62.000 € und 30 Tage, ein Jahr ab 2025")]
    [InlineData("Wir suchen ein Konto mit 12-3456789 Punkten")]
    public void A_number_without_proof_or_label_is_not_found(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("122ALQhLw63cHbrSnTG9uuUao8SNd3S7K2")]
    [InlineData("32iBFxBnUzMzNmYsuYvkLXqWwej67ym9oE")]
    [InlineData("LLF7bd1B1kHfYQYbxbFTBvYM1LoegXHn7P")]
    [InlineData("D6AFsfdzEVwtpc33X3FiTfeBgGAfvE3dfi")]
    [InlineData("Xbi1AfMEtoGCSYT2eLaNmSANdU24cwW8P3")]
    [InlineData("TAzNLU555pAZSmv5NiusS4AihvBgpMwbKY")]
    [InlineData("t1JtmLk7UuQqCtEuLit5H3iaW3ndTNGTjVH")]
    [InlineData("rppwLQ6LAascHbiS8TG9uu72o3S4dsSfKp")]
    [InlineData("bc1qr23clxd5mzfsh79vn6pg0kaytjeq8w4ueyq49w")]
    [InlineData("BC1QR23CLXD5MZFSH79VN6PG0KAYTJEQ8W4UEYQ49W")]
    [InlineData("bc1pr23clxd5mzfsh79vn6pg0kaytjeq8w4ur23clxd5mzfsh79vn6pg8rfv6u")]
    [InlineData("ltc1qr23clxd5mzfsh79vn6pg0kaytjeq8w4uac63a7")]
    [InlineData("addr1r23clxd5mzfsh79vn6pg0kaytjeq8w4ur23clxd5mzfsh79vn6pg0kaytjeq8w4ur23clxd5mzfsh79vn6pg0kaytjeqdjk903")]
    [InlineData("cosmos1r23clxd5mzfsh79vn6pg0kaytjeq8w4u0777pr")]
    public void A_wallet_is_found_by_its_checksum(string address)
    {
        Assert.Contains(("CRYPTO", address), Find($"Pay to {address} please"));
        for (var i = 1; i < address.Length; i += 5)
        {
            var changed = address.Remove(i, 1).Insert(i, address[i] is '2' or 'Z' ? "3" : char.IsAsciiLetterUpper(address[i]) ? "Z" : "2");
            Assert.DoesNotContain(Find($"Pay to {changed} please"), f => f.Rule == "CRYPTO");
        }
    }

    [Theory]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("4123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789ABCDEFGHJKLMNPQRSTUVWXYZabc")]
    public void A_wallet_without_a_checksum_is_found_by_its_shape(string address) => Assert.Contains(("CRYPTO", address), Find($"Pay to {address} please"));

    [Fact]
    public void Digits_of_other_scripts_are_read_by_value() =>
        Assert.Contains(("NL_BSN", "١١١٢٢٢٣٣٣"), Find("bsn ١١١٢٢٢٣٣٣"));

    [Fact]
    public void Any_text_gives_findings_inside_it_and_no_exception() => Check.QuickThrowOnFailure(Prop.ForAll<char[], int>((units, seed) =>
    {
        var text = new string(units) + " a.b@c.de " + seed + " +31612345678 \uD800";
        return (Detector.Detect(text, TextOrigin.Unknown) ?? []).All(f => f.Start >= 0 && f.Length > 0 && f.End <= text.Length);
    }));
}
