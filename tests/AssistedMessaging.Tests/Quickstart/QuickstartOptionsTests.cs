namespace AssistedMessaging.Tests.Quickstart;

public sealed class QuickstartOptionsTests
{
    [Fact]
    public async Task Without_options_it_prints_a_table_of_25_outcomes_and_one_message_with_its_facts_marked()
    {
        var ending = await QuickstartProcess.RunAsync();

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal(25, ending.Output.Split('\n').Count(line => line.Contains("│ c-", StringComparison.Ordinal)));
        Assert.Contains("«Zoë»", ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ending.Output);
    }

    [Fact]
    public async Task Fields_replace_the_default()
    {
        var ending = await QuickstartProcess.RunAsync("--json", "--fields=open_to_work");

        var first = ending.Outcomes[0];
        Assert.Contains("candidate.open_to_work", first.GetProperty("fieldsUsed").EnumerateArray().Select(f => f.GetString()));
        Assert.Contains("job.salary", first.GetProperty("fieldsLeftOut").EnumerateArray().Select(f => f.GetProperty("field").GetString()));
        Assert.All(ending.Outcomes, o => Assert.DoesNotContain(
            o.GetProperty("findings").EnumerateArray(), f => !f.GetProperty("code").GetString()!.StartsWith("disclosures.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_template_of_ones_own_is_filled_in_for_each_candidate()
    {
        var template = QuickstartProcess.Input("Subject: About {{ job.title }}\n\nHi {{ candidate.first_name }}, you know {{ candidate.skills }}.\n");

        var ending = await QuickstartProcess.RunAsync("--json", "--template", template);

        File.Delete(template);
        Assert.Equal("About Senior Backend Engineer", ending.Outcomes[0].GetProperty("subject").GetString());
        Assert.Equal("Hi Zoë, you know Go, PostgreSQL and Kafka.", ending.Outcomes[0].GetProperty("body").GetString());
    }

    [Fact]
    public async Task The_language_is_that_of_the_option()
    {
        var ending = await QuickstartProcess.RunAsync("--json", "--language", "nl");

        Assert.StartsWith("Hoi Zoë,", ending.Outcomes[0].GetProperty("body").GetString(), StringComparison.Ordinal);
    }
}
