using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssistedMessaging.Tests.Quickstart;

public sealed class QuickstartOutcomesTests(QuickstartRun run) : IClassFixture<QuickstartRun>
{
    [Fact]
    [Trait("Requirement", "S-48")]
    public void There_is_an_outcome_for_each_candidate_in_the_order_of_the_file()
    {
        Assert.Equal(0, run.Ending.ExitCode);
        Assert.Equal(Enumerable.Range(1, 25).Select(i => $"c-{i:00}"), run.Outcomes.Select(o => Text(o, "candidateId")));
        Assert.Equal(24, run.Outcomes.Count(o => Text(o, "outcome") == "drafted" && Text(o, "code") is null));
    }

    [Fact]
    public void Every_outcome_has_the_same_members()
    {
        string[] members = ["candidateId", "outcome", "code", "subject", "body", "fieldsUsed", "fieldsLeftOut", "findings", "followUp", "prompt"];

        Assert.All(run.Outcomes, outcome => Assert.Equal(members, outcome.EnumerateObject().Select(m => m.Name)));
    }

    [Fact]
    [Trait("Requirement", "S-67")]
    public void Standard_error_says_that_no_model_is_called()
    {
        Assert.StartsWith("No ANTHROPIC_API_KEY is set", run.Ending.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_objected_to_drafting_is_withheld_and_who_left_training_only_is_not()
    {
        Assert.Equal(("withheld", "consent.not-available"), (Text(Of("c-09"), "outcome"), Text(Of("c-09"), "code")));
        Assert.Null(Text(Of("c-09"), "prompt"));
        Assert.Equal("drafted", Text(Of("c-14"), "outcome"));
    }

    [Fact]
    public void The_health_remark_is_nowhere_and_its_neighbours_stay()
    {
        Assert.DoesNotContain("sclerosis", run.Ending.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("medication", run.Ending.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("radios", Text(Of("c-05"), "prompt"), StringComparison.Ordinal);
        Assert.Contains(("candidate.about", "sensitive.health"), LeftOut("c-05"));
    }

    [Fact]
    public void The_text_that_gives_orders_is_dropped_and_reported()
    {
        Assert.DoesNotContain("hired", run.Ending.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(LeftOut("c-18"), row => row.Field == "candidate.about" && row.Reason!.StartsWith("injection.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_salary_in_dollars_for_a_job_in_London_is_found_where_it_stands()
    {
        foreach (var outcome in run.Outcomes.Where(o => Text(o, "outcome") == "drafted"))
        {
            var finding = Assert.Single(outcome.GetProperty("findings").EnumerateArray(), f => Text(f, "field") == "job.salary");
            var place = Text(outcome, "body")!.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32());

            Assert.Contains('$', place);
        }
    }

    [Fact]
    [Trait("Requirement", "S-49")]
    public void Each_message_uses_two_facts_of_its_own_candidate_and_none_is_like_another()
    {
        var drafted = run.Outcomes.Where(o => Text(o, "outcome") == "drafted").ToList();

        Assert.Equal(drafted.Count, drafted.Select(o => Text(o, "body")).Distinct().Count());
        Assert.All(drafted, o => Assert.True(FactsOfTheCandidate(o) >= 2, Text(o, "candidateId")));
    }

    [Fact]
    public void Each_draft_has_a_follow_up()
    {
        Assert.All(
            run.Outcomes.Where(o => Text(o, "outcome") == "drafted"),
            o => Assert.NotEqual(Text(o, "body"), Text(o.GetProperty("followUp"), "body")));
    }

    [Fact]
    public async Task With_all_names_masked_the_messages_still_differ()
    {
        var input = QuickstartProcess.ChangedInput(i =>
        {
            foreach (var candidate in i["candidates"]!.AsArray())
                candidate!["name"] = new JsonObject { ["first"] = "Sam" };
        });

        var masked = await QuickstartProcess.RunAsync("--json", "--input", input);

        File.Delete(input);
        Assert.InRange(masked.Outcomes.Select(o => Text(o, "body")).OfType<string>().Distinct().Count(), 20, 24);
    }

    private static string? Text(JsonElement of, string member) => of.GetProperty(member).GetString();

    private static int FactsOfTheCandidate(JsonElement outcome) =>
        outcome.GetProperty("fieldsUsed").EnumerateArray().Select(f => f.GetString()!)
            .Count(f => f.StartsWith("candidate.", StringComparison.Ordinal) && !f.EndsWith("_name", StringComparison.Ordinal));

    private JsonElement Of(string candidateId) => run.Outcomes.Single(o => Text(o, "candidateId") == candidateId);

    private IEnumerable<(string? Field, string? Reason)> LeftOut(string candidateId) =>
        Of(candidateId).GetProperty("fieldsLeftOut").EnumerateArray().Select(row => (Text(row, "field"), Text(row, "reason")));
}
