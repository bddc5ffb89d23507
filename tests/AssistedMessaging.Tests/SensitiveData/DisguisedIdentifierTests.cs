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
    [InlineData("bsn l ll2 2233 3 ok", "NL_BSN: l ll2 2233 3")]
    [InlineData("write kim.lee%2540example.org now", "EMAIL: kim.lee%2540example.org")]
    [InlineData("write a2ltLmxlZUBleGFtcGxlLm9yZw== now", "EMAIL: a2ltLmxlZUBleGFtcGxlLm9yZw==")]
    [InlineData("write 6b696d2e6c6565406578616d706c652e6f7267 now", "EMAIL: 6b696d2e6c6565406578616d706c652e6f7267")]
    [InlineData("pay NDExMTExMTExMTExMTExMQ== now", "CREDIT_CARD: NDExMTExMTExMTExMTExMQ==")]
    [InlineData("nino A B zero seven three five nine eight C ok", "UK_NINO: A B zero seven three five nine eight C")]
    public void A_disguised_identifier_is_found_where_it_stands(string text, string expected) => Assert.Contains(expected, Find(text));

    [Theory]
    [InlineData("Look at point two of the list, not at the whole.")]
    [InlineData("One, two, three and you are in: 20% off & more (at least for now).")]
    [InlineData("Meet me @ noon")]
    [InlineData("The Arbeitsverhaeltnisgestaltung of commit 0123456789abcdef0123456789abcdef01234567 is documented")]
    [InlineData("The picture iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4 is small")]
    [InlineData("Sprint 1\n2 goals\n3 risks")]
    public void Ordinary_words_are_no_disguise(string text) => Assert.Empty(Find(text));
}
