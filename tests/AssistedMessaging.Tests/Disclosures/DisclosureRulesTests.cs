using System.Text.Json.Nodes;
using AssistedMessaging.Disclosures;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Disclosures;

[Trait("Requirement", "S-62")]
public sealed class DisclosureRulesTests
{
    private static readonly string[] PayTopics = ["pay"];

    public static TheoryData<string> Ids => [.. DisclosureRules.Default.Rules.Select(rule => rule.Id)];

    public static TheoryData<string> Findable => [.. DisclosureRules.Default.Rules.Where(r => r.Reach != DisclosureReach.None && r.Elements.Count > 0).Select(rule => rule.Id)];

    [Theory]
    [InlineData(1, DisclosureApplicability.No)]
    [InlineData(2, DisclosureApplicability.Yes)]
    [InlineData(25, DisclosureApplicability.Yes)]
    public void The_rule_of_new_york_is_about_pools_of_people(int recipients, DisclosureApplicability expected)
    {
        Assert.Equal(expected, Of("us-ny-194-b", Job("US", "US-NY", recipients: recipients)));
    }

    [Theory]
    [MemberData(nameof(Findable))]
    public void A_rule_begins_on_its_day_and_not_a_day_earlier(string id)
    {
        var rule = Rule(id);

        Assert.Equal(DisclosureApplicability.No, Of(id, Fitting(rule, rule.From.AddDays(-1))));
        Assert.Equal(rule.CanBeSure ? DisclosureApplicability.Yes : DisclosureApplicability.Possibly, Of(id, Fitting(rule, rule.From)));
    }

    [Theory]
    [MemberData(nameof(Findable))]
    public void A_rule_that_is_not_certain_is_never_more_than_possible(string id)
    {
        var rule = Rule(id);
        var sure = rule is { Certainty: DisclosureCertainty.Official or DisclosureCertainty.Agreed, Reach: DisclosureReach.Direct or DisclosureReach.Likely, Status: "in-force" or "enacted-future" };

        Assert.Equal(sure, Of(id, Fitting(rule, rule.From)) == DisclosureApplicability.Yes);
    }

    [Theory]
    [InlineData("us-ca-432-3", "US", "US-CA", null, 20, "Yes")]
    [InlineData("us-ca-432-3", "US", "US-CA", null, 14, "No")]
    [InlineData("us-ca-432-3", "US", "US-CA", null, null, "Possibly employees")]
    [InlineData("us-ca-432-3", "US", "US-TX", false, 20, "No")]
    [InlineData("us-ca-432-3", "US", "US-TX", true, 20, "Possibly remote-place")]
    [InlineData("us-ca-432-3", "US", "US-TX", null, 20, "Possibly remote")]
    [InlineData("us-ca-432-3", "US", null, true, 20, "Possibly job-location")]
    [InlineData("us-ca-432-3", null, null, true, 20, "Possibly job-location")]
    [InlineData("us-ca-432-3", "NL", null, true, 20, "No")]
    [InlineData("us-wa-49-58-110", "US", "US-OR", true, 20, "No")]
    [InlineData("us-ny-194-b", "US", "US-NJ", false, 20, "Possibly supervisor-location")]
    [InlineData("ptd-pl", "PL", null, null, 5, "Yes")]
    [InlineData("ptd-it", "IT", null, null, 5, "Possibly")]
    [InlineData("eu-ptd-5", "PL", null, null, 5, "Possibly")]
    [InlineData("eu-ptd-5", "GB", null, null, 5, "No")]
    [InlineData("eu-ptd-5", "XX", null, null, 5, "Possibly job-location")]
    [InlineData("us-ny-nyc-32-2021", "US", "US-NY", null, 20, "Possibly job-location")]
    public void The_place_of_the_job_and_the_headcount_decide_about_pay(string id, string? country, string? part, bool? remote, int? employees, string expected)
    {
        var finding = DisclosureRules.Default.Evaluate(Job(country, part, remote, employees, recipients: 5)).FirstOrDefault(f => f.RuleId == id);

        Assert.Equal(expected, finding is null ? "No" : string.Join(' ', finding.Unknown.Prepend(finding.Applicability.ToString())));
    }

    [Theory]
    [InlineData("US", "US-NY", "Yes")]
    [InlineData("US", "US-CA", "No")]
    public void A_job_elsewhere_counts_where_its_supervisor_sits(string country, string part, string expected)
    {
        var facts = new DisclosureFacts
        {
            Date = Today,
            HasJob = true,
            Recipients = 2,
            Employees = 50,
            JobLocation = In("US", "US-NJ"),
            IsRemote = false,
            SupervisorLocation = In(country, part),
        };

        Assert.Equal(expected, Of("us-ny-194-b", facts).ToString());
    }

    [Theory]
    [InlineData("New York", "Possibly", "")]
    [InlineData("Buffalo", "No", "")]
    [InlineData("  ", "Possibly", "job-location")]
    public void A_rule_of_a_city_holds_in_the_city(string city, string expected, string unknown)
    {
        var facts = new DisclosureFacts
        {
            Date = Today,
            HasJob = true,
            Recipients = 2,
            Employees = 50,
            JobLocation = new Place { Country = "US", Subdivision = "US-NY", City = city },
            IsRemote = false,
        };

        var finding = DisclosureRules.Default.Evaluate(facts).FirstOrDefault(f => f.RuleId == "us-ny-nyc-32-2021");

        Assert.Equal((expected, unknown), (finding?.Applicability.ToString() ?? "No", string.Join(' ', finding?.Unknown ?? [])));
    }

    [Theory]
    [InlineData("NL", true, true, "Yes")]
    [InlineData("NL", null, true, "Possibly")]
    [InlineData("NL", false, true, "No")]
    [InlineData("NL", true, false, "No")]
    [InlineData("NO", true, true, "Yes")]
    [InlineData("GB", true, true, "No")]
    [InlineData(null, true, true, "Possibly")]
    [InlineData("Europe", true, true, "Possibly")]
    public void The_recipients_place_decides_about_the_privacy_notice(string? country, bool? thirdParty, bool first, string expected)
    {
        var facts = new DisclosureFacts { Date = Today, RecipientLocation = country is null ? null : In(country), DataFromThirdParty = thirdParty, IsFirstContact = first };

        Assert.Equal(expected, Of("eu-gdpr-14-3b", facts).ToString());
    }

    [Fact]
    public void Only_what_is_missing_is_found()
    {
        var bare = Job("US", "US-WA", employees: 20);
        var some = With(bare, "pay-range");
        var all = With(bare, "pay-range", "benefits", "other-compensation");

        Assert.Equal(["pay-range", "benefits", "other-compensation"], Finding(bare)!.Missing);
        Assert.Equal(["benefits", "other-compensation"], Finding(some)!.Missing);
        Assert.Null(Finding(all));

        static DisclosureFinding? Finding(DisclosureFacts facts) => DisclosureRules.Default.Evaluate(facts).FirstOrDefault(f => f.RuleId == "us-wa-49-58-110");
    }

    [Fact]
    public void E_mail_rules_are_about_e_mail_and_pay_rules_about_jobs()
    {
        Assert.Equal(DisclosureApplicability.No, Of("us-canspam", new DisclosureFacts { Date = Today, Channel = "inmail", RecipientLocation = In("US") }));
        Assert.Equal(DisclosureApplicability.Possibly, Of("us-canspam", new DisclosureFacts { Date = Today, Channel = "email", RecipientLocation = In("US") }));
        Assert.DoesNotContain(DisclosureRules.Default.Evaluate(new DisclosureFacts { Date = Today }), f => PayTopics.Contains(f.Topic));
    }

    [Fact]
    public void A_superseded_act_was_never_in_force()
    {
        var rule = Rule("us-co-sb24-205");

        Assert.True(rule.Until < rule.From);
        Assert.All(Enumerable.Range(-400, 800), day => Assert.False(rule.IsInForceOn(rule.From.AddDays(day))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_cites_the_law_itself_and_no_weak_source(string id)
    {
        var rule = Rule(id);

        Assert.Matches(@"\d|§|[Ll]aw|Act", rule.Law);
        Assert.DoesNotContain(rule.Sources, s => s.Contains("http", StringComparison.Ordinal) || s.Contains(".com", StringComparison.Ordinal) || s.Contains("blog", StringComparison.OrdinalIgnoreCase));
        Assert.True(rule.Certainty < DisclosureCertainty.Agreed || rule.Sources.Count > 0);
        Assert.True(rule.Elements.Count + rule.Duties.Count > 0 || rule.Status == "superseded");
    }

    [Fact]
    public void Rules_that_nobody_checked_for_half_a_year_are_named()
    {
        Assert.Empty(DisclosureRules.Default.FindStale(new DateOnly(2027, 5, 20)));
        Assert.Equal(DisclosureRules.Default.Rules.Count, DisclosureRules.Default.FindStale(new DateOnly(2027, 5, 21)).Count);
        Assert.Equal(55, DisclosureRules.Default.Rules.Count);
    }

    [Theory]
    [InlineData("disclosures.rules-id", "id", "\"A b\"")]
    [InlineData("disclosures.rules-id", "id", "null")]
    [InlineData("disclosures.rules-source", "law", "\" \"")]
    [InlineData("disclosures.rules-source", "sources", "[]")]
    [InlineData("disclosures.rules-region", "regions", "[]")]
    [InlineData("disclosures.rules-region", "regions", "[\"Europe\"]")]
    [InlineData("disclosures.rules-region", "regions", "[\"US-ZZ\"]")]
    [InlineData("disclosures.rules-region", "regions", "[null]")]
    [InlineData("disclosures.rules-region", "regions", "[\"@nowhere\"]")]
    [InlineData("disclosures.rules-date", "from", "\"2026-02-30\"")]
    [InlineData("disclosures.rules-date", "from", "null")]
    [InlineData("disclosures.rules-date", "until", "\"tomorrow\"")]
    [InlineData("disclosures.rules-date", "checked", "null")]
    [InlineData("disclosures.rules-value", "certainty", "\"D\"")]
    [InlineData("disclosures.rules-value", "reach", "\"far\"")]
    [InlineData("disclosures.rules-value", "place", "null")]
    [InlineData("disclosures.rules-value", "status", "\"maybe\"")]
    [InlineData("disclosures.rules-value", "topic", "\"\"")]
    [InlineData("disclosures.rules-value", "conditions", "[\"weather\"]")]
    [InlineData("disclosures.rules-value", "elements", "[\"Pay Range\"]")]
    [InlineData("disclosures.rules-value", "elements", "[null]")]
    [InlineData("disclosures.rules-value", "minEmployees", "0")]
    [InlineData("disclosures.rules-value", "minRecipients", "-1")]
    [InlineData("disclosures.rules-unreadable", "remote", "\"yes\"")]
    [InlineData("disclosures.rules-unreadable", "misspelt", "1")]
    public void A_broken_rule_is_refused_with_a_code(string code, string member, string json)
    {
        var rule = Valid();
        rule[member] = JsonNode.Parse(json);

        Assert.Equal(code, Assert.Throws<DisclosureRulesException>(() => DisclosureRules.Parse(Document(rule))).Code);
    }

    [Theory]
    [InlineData("", "disclosures.rules-unreadable")]
    [InlineData("null", "disclosures.rules-unreadable")]
    [InlineData("[]", "disclosures.rules-unreadable")]
    [InlineData("{}", "disclosures.rules-unreadable")]
    [InlineData("{\"version\":\"1\"}", "disclosures.rules-unreadable")]
    [InlineData("{\"version\":\"1\",\"rules\":[null]}", "disclosures.rules-id")]
    [InlineData("{\"version\":\"1\",\"groups\":{\"NL\":[\"DE\"]},\"rules\":[]}", "disclosures.rules-region")]
    public void Broken_data_is_refused_with_a_code(string json, string code)
    {
        Assert.Equal(code, Assert.Throws<DisclosureRulesException>(() => DisclosureRules.Parse(json)).Code);
    }

    [Fact]
    public void An_id_stands_once()
    {
        var error = Assert.Throws<DisclosureRulesException>(() => DisclosureRules.Parse(Document(Valid(), Valid())));

        Assert.Equal(("disclosures.rules-id", "rule"), (error.Code, error.RuleId));
        Assert.Single(DisclosureRules.Parse(Document(Valid())).Rules);
    }

    private static DateOnly Today => new(2028, 1, 1);

    private static JsonObject Valid() => new()
    {
        ["id"] = "rule",
        ["law"] = "Act 1",
        ["regions"] = new JsonArray("NL"),
        ["topic"] = "pay",
        ["reach"] = "direct",
        ["place"] = "job",
        ["elements"] = new JsonArray("pay-range"),
        ["from"] = "2026-01-01",
        ["status"] = "in-force",
        ["certainty"] = "A",
        ["sources"] = new JsonArray("Staatsblad"),
        ["checked"] = "2026-01-01",
    };

    private static string Document(params JsonObject[] rules) => new JsonObject { ["version"] = "1", ["rules"] = new JsonArray([.. rules]) }.ToJsonString();

    private static DisclosureRule Rule(string id) => DisclosureRules.Default.Rules.Single(rule => rule.Id == id);

    private static DisclosureApplicability Of(string id, DisclosureFacts facts) =>
        DisclosureRules.Default.Evaluate(facts).FirstOrDefault(f => f.RuleId == id)?.Applicability ?? DisclosureApplicability.No;

    private static Place In(string country, string? part = null) => new() { Country = country, Subdivision = part };

    private static DisclosureFacts Job(string? country, string? part, bool? remote = false, int? employees = 50, int recipients = 1) => new()
    {
        Date = Today,
        HasJob = true,
        JobLocation = country is null ? null : In(country, part),
        IsRemote = remote,
        Employees = employees,
        Recipients = recipients,
    };

    private static DisclosureFacts With(DisclosureFacts facts, params string[] present) => new()
    {
        Date = facts.Date,
        HasJob = true,
        JobLocation = facts.JobLocation,
        IsRemote = facts.IsRemote,
        Employees = facts.Employees,
        Present = present,
    };

    /// <summary>Facts that meet every condition of a rule.</summary>
    private static DisclosureFacts Fitting(DisclosureRule rule, DateOnly date)
    {
        var place = new Place
        {
            Country = rule.Regions[0][..2],
            Subdivision = rule.Regions[0].Length > 2 ? rule.Regions[0] : null,
            City = rule.Locality,
        };
        return new DisclosureFacts
        {
            Date = date,
            Channel = "email",
            Recipients = 25,
            HasJob = true,
            JobLocation = place,
            RecipientLocation = place,
            SupervisorLocation = place,
            IsRemote = false,
            Employees = 10_000,
            IsFirstContact = true,
            DataFromThirdParty = true,
            AiTalks = true,
        };
    }
}
