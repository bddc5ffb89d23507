using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Tests.Consent;

public class ConsentPolicyTests
{
    [Fact]
    [Trait("Requirement", "S-01")]
    [Trait("Requirement", "S-09")]
    public void The_shipped_rows_are_these()
    {
        var rows = ConsentPolicy.Default.Rows.Select(row =>
            $"{row.Id} | {row.Purpose} | {row.From:yyyy-MM-dd} | {row.Until:yyyy-MM-dd} | {row.Mechanism} | {row.LegalStatus} | "
            + $"{row.LegalBasis} | {string.Join(',', row.ExcludedCategories)}");

        Assert.Equal(
        [
            "train-gen/listed-before | ai.training.content-generating |  | 2025-11-03 | NotPermitted | Settled |  | private-messages",
            "train-gen/cn | ai.training.content-generating | 2025-11-03 |  | NotPermitted | Settled |  | private-messages",
            "train-gen/listed-after | ai.training.content-generating | 2025-11-03 |  | OptOut | Contested |  | private-messages",
            "train-gen/elsewhere | ai.training.content-generating |  |  | OptOut | Settled |  | private-messages",
            "train-other | ai.training.non-content-generating |  |  | ObjectionForm | Settled |  | private-messages",
            "security | service.security |  |  | NotSubjectToOptOut | Settled |  | ",
            "spam | service.spam-detection |  |  | NotSubjectToOptOut | Settled |  | ",
            "recommend | service.recommendation |  |  | NotSubjectToOptOut | Settled |  | ",
            "draft | outreach.draft |  |  | OptOut | Contested | legitimate-interests | ",
            "send | outreach.send |  |  | OptOut | Contested |  | ",
        ],
        rows);
    }

    [Fact]
    public void The_hash_is_that_of_the_data_without_a_byte_order_mark()
    {
        var bytes = PolicyText.DefaultBytes;
        var marked = new MemoryStream([.. Encoding.UTF8.Preamble, .. bytes]);

        var policies = (ConsentPolicy[])[ConsentPolicy.Default, ConsentPolicy.Load(marked), ConsentPolicy.Parse(Encoding.UTF8.GetString(bytes))];

        Assert.All(policies, policy => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), policy.Sha256));
        Assert.All(policies, policy => Assert.Equal("2025-11-03.1", policy.Version));
    }

    [Fact]
    public async Task A_decision_names_the_version_and_the_hash()
    {
        var decision = await new ConsentBench().Gate.DecideAsync(ConsentBench.Ask(Purpose.OutreachDraft), ConsentBench.Cancellation);

        Assert.Equal($"2025-11-03.1+sha256:{ConsentPolicy.Default.Sha256}", decision.PolicyVersion);
    }

    [Theory]
    [InlineData("consent.policy-source", "source", null)]
    [InlineData("consent.policy-source", "source", " ")]
    [InlineData("consent.policy-mechanism", "mechanism", null)]
    [InlineData("consent.policy-mechanism", "mechanism", "OptOut")]
    [InlineData("consent.policy-legal-status", "legalStatus", null)]
    [InlineData("consent.policy-legal-status", "legalStatus", "1")]
    [InlineData("consent.policy-from-rule", "fromRule", "local")]
    [InlineData("consent.policy-date", "from", "03-11-2025")]
    [InlineData("consent.policy-date", "until", "2025-11-31")]
    [InlineData("consent.policy-date", "reconsentFrom", "soon")]
    [InlineData("consent.policy-purpose", "purpose", null)]
    [InlineData("consent.policy-purpose", "purpose", "")]
    [InlineData("consent.policy-purpose", "purpose", "Outreach.Draft")]
    [InlineData("consent.policy-purpose", "purpose", "outreach..draft")]
    [InlineData("consent.policy-purpose", "purpose", "outreach.draft ")]
    [InlineData("consent.policy-region", "regions", null)]
    public void A_row_with_a_fault_is_refused_by_code_and_name(string code, string member, string? value)
    {
        var text = PolicyText.WithRow("draft", (member, value is null ? null : JsonValue.Create(value)));

        var exception = Assert.Throws<ConsentPolicyException>(() => ConsentPolicy.Parse(text));

        Assert.Equal((code, "draft"), (exception.Code, exception.RowId));
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("EEA")]
    [InlineData("XX")]
    [InlineData("Europe")]
    [InlineData("US-ZZ")]
    [InlineData("NL-NH")]
    [InlineData("US-PR")]
    [InlineData("@nowhere")]
    [InlineData("*")]
    [InlineData(null)]
    public void Regions_that_no_person_can_be_known_to_be_in_are_refused(string? region)
    {
        foreach (var member in (string[])["regions", "regionsExcept"])
        {
            var text = PolicyText.WithRow("draft", (member, new JsonArray("NL", region)));

            Assert.Equal("consent.policy-region", Assert.Throws<ConsentPolicyException>(() => ConsentPolicy.Parse(text)).Code);
        }
    }

    [Theory]
    [InlineData("consent.policy-unreadable", "")]
    [InlineData("consent.policy-unreadable", "null")]
    [InlineData("consent.policy-unreadable", "[]")]
    [InlineData("consent.policy-unreadable", """{ "version": "1" }""")]
    [InlineData("consent.policy-unreadable", """{ "version": "1", "rows": [], "rows": [] }""")]
    [InlineData("consent.policy-unreadable", """{ "version": "1", "rows": [{ "regionExcept": ["NL"] }] }""")]
    [InlineData("consent.policy-version", """{ "rows": [] }""")]
    [InlineData("consent.policy-row-id", """{ "version": "1", "rows": [null] }""")]
    [InlineData("consent.policy-row-id", """{ "version": "1", "rows": [{ "source": "x" }] }""")]
    [InlineData("consent.policy-region", """{ "version": "1", "rows": [], "groups": { "NL": ["BE"] } }""")]
    [InlineData("consent.policy-region", """{ "version": "1", "rows": [], "groups": { "@x": null } }""")]
    [InlineData("consent.policy-purpose", """{ "version": "1", "rows": [], "purposes": ["A"] }""")]
    [InlineData("consent.policy-purpose", """{ "version": "1", "rows": [], "purposes": [null] }""")]
    [InlineData("consent.policy-purpose", """{ "version": "1", "rows": [], "renamed": [{ "to": ["a"] }] }""")]
    public void Data_with_a_fault_is_refused_by_code(string code, string text)
    {
        Assert.Equal(code, Assert.Throws<ConsentPolicyException>(() => ConsentPolicy.Parse(text)).Code);
    }

    [Fact]
    public void Whatever_is_missing_or_of_another_kind_is_refused_by_code_or_harmless()
    {
        var count = PolicyText.Edited(_ => { }).Count(character => character == '"') / 2;

        for (var i = 0; i < count; i++)
        {
            foreach (var replacement in (string[])["null", "[]", "{}", "1", "\"\"", "[null]"])
            {
                var text = PolicyText.WithString(i, replacement);
                var exception = Record.Exception(() => ConsentPolicy.Parse(text));

                Assert.True(exception is null or ConsentPolicyException, $"string {i} as {replacement}: {exception}");
            }
        }
    }

    [Fact]
    public void An_empty_excluded_category_is_refused()
    {
        var text = PolicyText.WithRow("draft", ("excludedCategories", new JsonArray("posts", "")));

        Assert.Equal("consent.policy-category", Assert.Throws<ConsentPolicyException>(() => ConsentPolicy.Parse(text)).Code);
    }

    [Theory]
    [Trait("Requirement", "S-18")]
    [InlineData("""{ "regions": ["NL", "BE"] }""", """{ "regions": ["NL"] }""", true)]
    [InlineData("""{ "regions": ["*"] }""", """{ "regions": ["NL"] }""", true)]
    [InlineData("""{ "regions": ["NL"] }""", """{ "regionsExcept": ["BE"] }""", true)]
    [InlineData("""{ "regions": ["US"] }""", """{ "regions": ["US-CA"] }""", true)]
    [InlineData("""{ "regions": ["FR"] }""", """{ "regions": ["RE"] }""", true)]
    [InlineData("""{ "regions": ["UK"] }""", """{ "regions": ["GB"] }""", true)]
    [InlineData("""{ "until": "2025-11-04" }""", """{ "from": "2025-11-03" }""", true)]
    [InlineData("""{ "until": "2025-11-03" }""", """{ "from": "2025-11-03" }""", false)]
    [InlineData("""{ "regions": ["NL"] }""", """{ "regionsExcept": ["NL"] }""", false)]
    [InlineData("""{ "regions": ["US"], "regionsExcept": ["US-CA"] }""", """{ "regions": ["US-CA"] }""", false)]
    [InlineData("""{ "regions": ["NL"] }""", """{ "regions": ["BE"] }""", false)]
    [InlineData("""{ "from": "2025-11-03", "until": "2025-11-01" }""", """{ "from": "2025-01-01" }""", false)]
    public void Two_rows_for_one_purpose_region_and_day_are_refused(string first, string second, bool isOverlap)
    {
        var text = PolicyText.Text(WithPurpose(first, "p"), WithPurpose(second, "p"));

        var exception = Record.Exception(() => ConsentPolicy.Parse(text));

        Assert.Equal(isOverlap ? "consent.policy-overlap" : null, (exception as ConsentPolicyException)?.Code);
        Assert.Null(Record.Exception(() => PolicyText.Of(WithPurpose(first, "p"), WithPurpose(second, "q"))));
    }

    [Fact]
    public void An_id_stands_for_one_row()
    {
        var text = PolicyText.Text("""{ "id": "a", "purpose": "p" }""", """{ "id": "a", "purpose": "q" }""");

        Assert.Equal("consent.policy-row-id", Assert.Throws<ConsentPolicyException>(() => ConsentPolicy.Parse(text)).Code);
    }

    [Fact]
    public void What_a_policy_says_about_itself_is_its_version()
    {
        Assert.Equal("ConsentPolicy 2025-11-03.1", ConsentPolicy.Default.ToString());
    }

    private static string WithPurpose(string row, string purpose)
    {
        var node = JsonNode.Parse(row)!.AsObject();
        node["purpose"] = purpose;
        return node.ToJsonString();
    }
}
