using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.HostRules;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.SensitiveData;

public sealed class HostRulesDetectorTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly PersonalDataCategory Programme = new("care-programme");

    private static readonly HostRuleSet Rules = new()
    {
        Version = "acme-3",
        Terms = [new HostTerm { RuleId = "acme/care", Category = Programme, Words = ["Blue Lantern", "lanterngroep"] }],
        Identifiers =
        [
            // Letters AC, six digits and a digit that makes the sum of all digits divisible by ten.
            new HostIdentifier
            {
                RuleId = "ACME_MEMBER",
                Category = PersonalDataCategory.NationalId,
                MinLength = 9,
                MaxLength = 9,
                IsValid = c => c.StartsWith("AC", StringComparison.Ordinal) && !c[2..].ContainsAnyExceptInRange('0', '9') && c[2..].ToString().Sum(d => d - '0') % 10 == 0,
            },
        ],
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("She is in Blue Lantern now.", "Blue Lantern")]
    [InlineData("BLUE-LANTERN!", "BLUE-LANTERN")]
    [InlineData("blue\nlantern", "blue\nlantern")]
    [InlineData("bl\u200Bue lantern", "bl\u200Bue lantern")]
    [InlineData("ｂｌｕｅ lantern", "ｂｌｕｅ lantern")]
    [InlineData("de Lanterngroep.", "Lanterngroep")]
    [InlineData("member AC1234505 joined", "AC1234505")]
    [InlineData("member ac 123 45 05 joined", "ac 123 45 05")]
    [InlineData("AC-123.450-5", "AC-123.450-5")]
    [InlineData("A\u200BC1234505", "A\u200BC1234505")]
    public async Task What_only_the_host_knows_is_found_in_every_disguise(string text, string expected)
    {
        var finding = Assert.Single(await FindAsync(text, Detector(Rules)), f => f.RuleId is "acme/care" or "ACME_MEMBER");

        Assert.Equal(expected, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("A bluer lantern. Lanterns are blue.")]
    [InlineData("Blue. Lantern")]
    [InlineData("lanterngroepen")]
    [InlineData("AC1234506")]
    [InlineData("XAC1234505")]
    [InlineData("AC12345055")]
    [InlineData("AC--1234505")]
    [InlineData("éAC1234505")]
    public async Task What_is_another_word_or_number_is_not(string text) =>
        Assert.DoesNotContain(await FindAsync(text, Detector(Rules)), f => f.RuleId is "acme/care" or "ACME_MEMBER");

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task A_hosts_term_refuses_a_request_and_the_refusal_names_both_versions()
    {
        var guard = new SensitiveDataGuard(Detector(Rules));

        var refusal = await guard.CheckRequestAsync("Skip everybody in Blue Lantern.", [], LanguageTag.English, Token);

        Assert.Equal(("sensitive.query-not-supported", Programme), (refusal!.Code, refusal.Categories[0]));
        Assert.EndsWith("+acme-3", refusal.DetectorVersion, StringComparison.Ordinal);
        Assert.DoesNotContain("Lantern", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_throws_refuses()
    {
        var broken = new HostRuleSet
        {
            Version = "1",
            Identifiers = [new HostIdentifier { RuleId = "X", Category = Programme, MinLength = 4, MaxLength = 9, IsValid = _ => throw new InvalidOperationException() }],
        };

        var refusal = await new SensitiveDataGuard(Detector(broken)).CheckRequestAsync("Write warmly.", [], LanguageTag.English, Token);

        Assert.Equal("sensitive.guard-failure", refusal!.Code);
    }

    [Fact]
    public async Task An_allowed_value_is_not_reported_in_its_scope()
    {
        var contract = new ContractId("c-1");
        var detector = Detector(With(Entry("jobs@example.net", contract)));

        Assert.Empty(await FindAsync("Mail JOBS@example.net.", detector.ForContract(contract)));
        Assert.NotEmpty(await FindAsync("Mail jobs@example.net.", detector.ForContract(new ContractId("c-2"))));
        Assert.NotEmpty(await FindAsync("Mail jobs@example.net.", detector));
        Assert.NotEmpty(await FindAsync("Mail jobs@example.net.", detector.ForContract(contract), TextOrigin.CandidateProfile));
        Assert.NotEmpty(await FindAsync("Mail other.jobs@example.net.", detector.ForContract(contract)));
    }

    [Fact]
    public async Task An_entry_holds_until_it_expires()
    {
        var clock = new ManualTimeProvider(Now);
        var detector = new HostRulesDetector(new SensitiveDataDetector(), With(Entry("jobs@example.net")), clock);

        Assert.Empty(await FindAsync("Mail jobs@example.net.", detector));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEmpty(await FindAsync("Mail jobs@example.net.", detector));
    }

    [Fact]
    public void An_allow_list_entry_never_adds_a_finding()
    {
        var texts = Gen.ListOf(Gen.Elements("jobs@example.net", "Blue Lantern", "AC1234505", "I am a Hindu", "bsn 111222333", " ", ". ", "\u200B", "4111 1111 1111 1111")).Select(string.Concat);
        var entries = Gen.ListOf(Gen.Zip(
            Gen.Elements("jobs@example.net", "blue lantern", "ac1234505", "Hindu", "111222333", "Mail", " x "),
            Gen.Zip(Gen.Elements(Enum.GetValues<TextOrigin>()), Gen.Choose(-1, 1))));

        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Zip(texts, Gen.Zip(entries, Gen.Elements(Enum.GetValues<TextOrigin>()))).ToArbitrary(), c =>
        {
            var (text, (some, origin)) = c;
            AllowListEntry[] allowed = [.. some.Select(e => Entry(e.Item1, origin: e.Item2.Item1, expiresIn: e.Item2.Item2))];
            var before = FindAsync(text, Detector(With(allowed)), origin).GetAwaiter().GetResult();
            var after = FindAsync(text, Detector(With([.. allowed, Entry("Blue Lantern", origin: origin)])), origin).GetAwaiter().GetResult();
            var none = FindAsync(text, Detector(Rules), origin).GetAwaiter().GetResult();

            Assert.Empty(after.Except(before));
            Assert.Empty(before.Except(none));
            Assert.DoesNotContain(after, f => f.RuleId == "acme/care");
        }));
    }

    [Fact]
    public void An_incomplete_rule_is_refused_by_its_id_and_without_its_words()
    {
        HostRuleSet[] wrong =
        [
            new() { Version = "" },
            new() { Version = "1", Terms = [new HostTerm { RuleId = "r-1", Category = Programme, Words = ["..."] }] },
            new() { Version = "1", Identifiers = [new HostIdentifier { RuleId = "r-1", Category = Programme, MinLength = 3, MaxLength = 9, IsValid = _ => true }] },
            With(Entry("secret words", reason: " ")),
        ];

        foreach (var set in wrong)
            Assert.DoesNotContain("secret words", Assert.Throws<ArgumentException>(() => Detector(set)).Message, StringComparison.Ordinal);
    }

    private static HostRulesDetector Detector(HostRuleSet rules) => new(new SensitiveDataDetector(), rules, new ManualTimeProvider(Now));

    private static HostRuleSet With(params AllowListEntry[] allowed) =>
        new() { Version = Rules.Version, Terms = Rules.Terms, Identifiers = Rules.Identifiers, Allowed = allowed };

    private static AllowListEntry Entry(
        string text, ContractId? contract = null, TextOrigin origin = TextOrigin.RecruiterInstruction, string reason = "published", int expiresIn = 1) => new()
        {
            Id = "a-1",
            Text = text,
            Origins = [origin],
            Contract = contract,
            Author = "admin-1",
            Reason = reason,
            ExpiresAt = Now.AddDays(expiresIn),
        };

    private static async Task<IReadOnlyList<SensitiveDataFinding>> FindAsync(
        string text, HostRulesDetector detector, TextOrigin origin = TextOrigin.RecruiterInstruction) =>
        (await detector.DetectAsync(new SensitiveDataText(text, origin), Token)).Findings;
}
