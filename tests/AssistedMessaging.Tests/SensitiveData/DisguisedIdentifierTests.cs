using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class DisguisedIdentifierTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static string[] Find(string text) => [.. (Detector.Detect(text,
        TextOrigin.CandidateProfile) ?? []).Select(f => $"{f.RuleId}: {text[f.Start..f.End]}")];

    [Theory]
    [InlineData("write kim.lee (at) example (dot) org now", "EMAIL: kim.lee (at) example (dot) org")]
    [InlineData("write kim.lee@example。org now", "EMAIL: kim.lee@example。org")]
    [InlineData("write kim.lee%40example.org now", "EMAIL: kim.lee%40example.org")]
    [InlineData("write kim.lee&#64;example.org now", "EMAIL: kim.lee&#64;example.org")]
    [InlineData("write kim at example dot org now", "EMAIL: kim at example dot org")]
    [InlineData("card 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ok", "CREDIT_CARD: 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("bsn lll222333 ok", "NL_BSN: lll222333")]
    [InlineData("bsn one one one two two two three three three ok", "NL_BSN: one one one two two two three three three")]
    [InlineData("bsn 111\n222\n333 ok", "NL_BSN: 111\n222\n333")]
    [InlineData("bsn ①①①②②②③③③ ok", "NL_BSN: ①①①②②②③③③")]
    public void A_disguised_identifier_is_found_where_it_stands(string text, string expected) => Assert.Contains(expected, Find(text));

    [Theory]
    [InlineData("Look at point two of the list, not at the whole.")]
    [InlineData("One, two, three and you are in: 20% off & more (at least for now).")]
    [InlineData("Meet me @ noon")]
    [InlineData("Sprint 1\n2 goals\n3 risks")]
    public void Ordinary_words_are_no_disguise(string text) => Assert.Empty(Find(text));
}
