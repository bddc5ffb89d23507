using System.Text.Json.Nodes;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Law changes by data and date, without code.</summary>
public class PolicyChangeTests
{
    private static readonly Purpose P = new("p");

    [Theory]
    [Trait("Requirement", "S-09")]
    [InlineData("mechanism", "opt-in", ConsentState.Unknown, ConsentReason.NoGrant)]
    [InlineData("mechanism", "not-permitted", ConsentState.Denied, ConsentReason.RegionExcluded)]
    [InlineData("legalStatus", "suspended", ConsentState.Unknown, ConsentReason.PolicySuspended)]
    [InlineData("legalStatus", "settled", ConsentState.Permitted, ConsentReason.DefaultOn)]
    public async Task Flipping_the_contested_row_changes_the_answer(string member, string value, ConsentState state, ConsentReason reason)
    {
        var bench = new ConsentBench(ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", (member, JsonValue.Create(value)))));

        var before = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", "2025-11-01T00:00:00Z"));
        var after = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", "2025-11-10T00:00:00Z"));
        var elsewhere = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "US", "2025-11-10T00:00:00Z"));

        Assert.Equal((state, reason), after);
        Assert.Equal(ConsentReason.RegionExcluded, before.Reason);
        Assert.Equal(ConsentReason.DefaultOn, elsewhere.Reason);
    }

    [Fact]
    [Trait("Requirement", "S-09")]
    public async Task Under_opt_in_a_grant_opens_and_is_named()
    {
        var bench = new ConsentBench(ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", ("mechanism", "opt-in"))));
        var grant = Grant(Purpose.ContentGeneratingTraining);
        await bench.AppendAsync(grant);

        var decision = await bench.Gate.DecideAsync(Ask(Purpose.ContentGeneratingTraining), Cancellation);

        Assert.Equal((ConsentState.Permitted, ConsentReason.Granted), (decision.State, decision.Reason));
        Assert.Equal([grant.Id], decision.Evidence);
        Assert.Equal(ConsentReason.NoGrant, (await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTuning))).Reason);
    }

    [Fact]
    [Trait("Requirement", "S-18")]
    public async Task Two_versions_loaded_at_once_answer_each_by_its_own_dates()
    {
        var later = ConsentPolicy.Parse(PolicyText.Edited(root =>
        {
            root["version"] = "2027-01-01.1";
            Row(root, "train-gen/listed-after")["until"] = "2027-01-01";
            var row = Row(root, "train-gen/listed-after").DeepClone().AsObject();
            (row["id"], row["from"], row["mechanism"]) = ("train-gen/listed-2027", "2027-01-01", "opt-in");
            row.Remove("until");
            root["rows"]!.AsArray().Add(row);
        }));
        var (first, second) = (new ConsentBench(), new ConsentBench(later));

        foreach (var (asOf, old, changed) in new[]
        {
            ("2025-10-01T00:00:00Z", ConsentReason.RegionExcluded, ConsentReason.RegionExcluded),
            ("2026-10-01T00:00:00Z", ConsentReason.DefaultOn, ConsentReason.DefaultOn),
            ("2027-10-01T00:00:00Z", ConsentReason.DefaultOn, ConsentReason.NoGrant),
        })
        {
            var query = Ask(Purpose.ContentGeneratingTraining, "NL", asOf);

            Assert.Equal(old, (await first.AnswerAsync(query)).Reason);
            Assert.Equal(changed, (await second.AnswerAsync(query)).Reason);
        }

        static JsonObject Row(JsonObject root, string id) => root["rows"]!.AsArray().Single(row => (string)row!["id"]! == id)!.AsObject();
    }

    [Theory]
    [InlineData("opt-out", "opt-in", "2025-11-02T09:59:59Z", "2025-11-02T10:00:00Z")]
    [InlineData("opt-in", "opt-out", "2025-11-03T11:59:59Z", "2025-11-03T12:00:00Z")]
    public async Task A_tightening_starts_at_the_first_place_on_earth_and_a_loosening_at_the_last(
        string before, string after, string last, string first)
    {
        var bench = new ConsentBench(PolicyText.Of(
            $$"""{ "purpose": "p", "mechanism": "{{before}}", "until": "2025-11-03" }""",
            $$"""{ "purpose": "p", "mechanism": "{{after}}", "from": "2025-11-03" }"""));

        var lastOfOld = await bench.AnswerAsync(Ask(P, "NL", last));
        var firstOfNew = await bench.AnswerAsync(Ask(P, "NL", first));

        Assert.Equal(before == "opt-out", lastOfOld.State == ConsentState.Permitted);
        Assert.Equal(after == "opt-out", firstOfNew.State == ConsentState.Permitted);
    }

    [Theory]
    [InlineData("2025-11-03T11:59:59Z", ConsentReason.NoPolicy)]
    [InlineData("2025-11-03T12:00:00Z", ConsentReason.DefaultOn)]
    [InlineData("2025-12-31T09:59:59Z", ConsentReason.DefaultOn)]
    [InlineData("2025-12-31T10:00:00Z", ConsentReason.NoPolicy)]
    public async Task A_row_that_permits_begins_late_and_ends_early_where_no_other_row_stands(string asOf, ConsentReason reason)
    {
        var bench = new ConsentBench(PolicyText.Of("""{ "purpose": "p", "from": "2025-11-03", "until": "2026-01-01" }"""));

        Assert.Equal(reason, (await bench.AnswerAsync(Ask(P, "NL", asOf))).Reason);
    }

    [Theory]
    [InlineData("2025-11-02T23:59:59Z", ConsentReason.NoGrant)]
    [InlineData("2025-11-03T00:00:00Z", ConsentReason.DefaultOn)]
    public async Task The_utc_rule_starts_at_midnight_utc(string asOf, ConsentReason reason)
    {
        var bench = new ConsentBench(PolicyText.Of(
            """{ "purpose": "p", "mechanism": "opt-in", "until": "2025-11-03", "fromRule": "utc" }""",
            """{ "purpose": "p", "mechanism": "opt-out", "from": "2025-11-03", "fromRule": "utc" }"""));

        Assert.Equal(reason, (await bench.AnswerAsync(Ask(P, "NL", asOf))).Reason);
    }

    [Fact]
    public async Task A_row_that_ends_before_it_begins_is_never_in_force()
    {
        var bench = new ConsentBench(PolicyText.Of("""{ "purpose": "p", "from": "2025-11-03", "until": "2025-11-01" }"""));

        foreach (var asOf in (string[])["2025-10-01T00:00:00Z", "2025-11-02T00:00:00Z", "2025-12-01T00:00:00Z"])
            Assert.Equal((ConsentState.Unknown, ConsentReason.NoPolicy), await bench.AnswerAsync(Ask(P, "NL", asOf)));
    }

    [Theory]
    [InlineData("outreach")]
    [InlineData("outreach.draft.anything")]
    [InlineData("OUTREACH.DRAFT")]
    [InlineData("evaluation.quality")]
    [InlineData("ai.training.content-generating.distil")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_purpose_that_the_policy_does_not_know_is_unknown(string? purpose)
    {
        Assert.Equal((ConsentState.Unknown, ConsentReason.NoPolicy), await new ConsentBench().AnswerAsync(Ask(new Purpose(purpose!), "US")));
    }

    [Theory]
    [InlineData("2025-12-31T23:00:00Z", ConsentState.Unknown, ConsentReason.Expired)]
    [InlineData("2026-01-01T11:59:59Z", ConsentState.Unknown, ConsentReason.Expired)]
    [InlineData("2026-01-01T12:00:00Z", ConsentState.Permitted, ConsentReason.Granted)]
    public async Task A_grant_from_before_the_new_rules_is_too_old(string grantedAt, ConsentState state, ConsentReason reason)
    {
        var bench = new ConsentBench(PolicyText.Of("""{ "purpose": "p", "mechanism": "opt-in", "reconsentFrom": "2026-01-01" }"""));
        await bench.AppendAsync(Grant(P) with { EffectiveAt = At(grantedAt) });

        Assert.Equal((state, reason), await bench.AnswerAsync(Ask(P)));
    }

    [Fact]
    public async Task A_child_with_rows_of_its_own_keeps_those_of_its_parent()
    {
        var bench = new ConsentBench(PolicyText.Of(
            """{ "purpose": "p", "mechanism": "opt-in" }""",
            """{ "purpose": "p.loose", "mechanism": "not-subject-to-opt-out" }""",
            """{ "purpose": "p.strict", "mechanism": "not-permitted" }"""));

        Assert.Equal(ConsentReason.NoGrant, (await bench.AnswerAsync(Ask(new Purpose("p.loose")))).Reason);
        Assert.Equal(ConsentReason.RegionExcluded, (await bench.AnswerAsync(Ask(new Purpose("p.strict")))).Reason);
        Assert.Equal(ConsentReason.RegionExcluded, (await bench.AnswerAsync(Ask(P))).Reason);
    }

    [Fact]
    public async Task A_suspended_row_without_a_say_permits_nothing()
    {
        var bench = new ConsentBench(PolicyText.Of("""{ "purpose": "p", "mechanism": "not-subject-to-opt-out", "legalStatus": "suspended" }"""));

        Assert.Equal((ConsentState.Unknown, ConsentReason.PolicySuspended), await bench.AnswerAsync(Ask(P)));
    }

    [Fact]
    public async Task A_renamed_purpose_keeps_its_denials_and_loses_its_grants()
    {
        var renamed = ConsentPolicy.Parse("""
            {
              "version": "1",
              "renamed": [{ "from": "old.name", "to": ["new"] }],
              "rows": [{ "id": "a", "purpose": "new", "regions": ["*"], "mechanism": "opt-in", "legalStatus": "settled", "source": "test" }]
            }
            """);
        var (granted, denied) = (new ConsentBench(renamed), new ConsentBench(renamed));
        var (deniedAbove, revived) = (new ConsentBench(renamed), new ConsentBench(renamed));
        await granted.AppendAsync(Grant(new Purpose("old.name")));
        await denied.AppendAsync(Say(ConsentEventKind.Withdrawn, new Purpose("old.name")));
        await deniedAbove.AppendAsync(Say(ConsentEventKind.Withdrawn, new Purpose("old")));
        await revived.AppendAsync(Say(ConsentEventKind.Withdrawn, new Purpose("old.name")), Grant(new Purpose("new")));

        Assert.Equal(ConsentReason.NoGrant, (await granted.AnswerAsync(Ask(new Purpose("new")))).Reason);
        Assert.Equal(ConsentReason.Withdrawn, (await denied.AnswerAsync(Ask(new Purpose("new")))).Reason);
        Assert.Equal(ConsentReason.Withdrawn, (await deniedAbove.AnswerAsync(Ask(new Purpose("new")))).Reason);
        Assert.Equal(ConsentReason.Granted, (await revived.AnswerAsync(Ask(new Purpose("new")))).Reason);
    }
}
