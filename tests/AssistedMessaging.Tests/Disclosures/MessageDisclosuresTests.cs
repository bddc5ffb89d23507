using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Disclosures;

[Trait("Requirement", "S-62")]
public sealed class MessageDisclosuresTests
{
    private const string Objection = "You can object at any time: reply with the word stop.";

    private static readonly JobPosting InNewYork = new()
    {
        Id = "job-ny",
        Title = "Backend engineer",
        HiringOrganization = SampleProfiles.Job.HiringOrganization,
        Location = new Place { City = "Albany", Subdivision = "US-NY", Country = "US" },
        WorkplaceType = WorkplaceType.OnSite,
        Compensation = new Compensation { Salary = new SalaryRange { Minimum = 100_000, Maximum = 120_000, Currency = "USD", Period = PayPeriod.Year } },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task The_size_of_the_batch_reaches_the_rules(int candidates, bool found)
    {
        var outcomes = await Drafter().AllAsync(Request([.. SampleProfiles.Candidates(candidates)]));

        Assert.All(outcomes, o => Assert.Equal(found, Assert.IsType<DraftOutcome.Drafted>(o).Draft.Disclosures.Any(d => d.RuleId == "us-ny-194-b")));
        Assert.All(outcomes, o => Assert.Equal(found, Assert.IsType<DraftOutcome.Drafted>(o).Draft.Findings.Any(f => f.Code == "disclosures.pay")));
    }

    [Fact]
    public async Task A_salary_in_the_message_is_a_pay_range_and_approved_wording_covers_what_the_host_said()
    {
        var answer = Drafting.Answer.Replace("Would you like", $"The salary is {{{{ job.salary }}}}. {Objection} Would you like", StringComparison.Ordinal);
        var bare = await Drafter().DraftedAsync(Request(SampleProfiles.FullCandidate));
        var full = await Drafter(answer).DraftedAsync(Request(SampleProfiles.FullCandidate));

        Assert.Contains(bare.Disclosures, d => d.RuleId == "eu-gdpr-21-4" && d.Applicability == DisclosureApplicability.Yes);
        Assert.DoesNotContain(full.Disclosures, d => d.RuleId == "eu-gdpr-21-4");
        Assert.Contains(bare.Findings, f => f.Code == "disclosures.right-to-object");
        Assert.DoesNotContain(full.Findings, f => f.Code == "disclosures.right-to-object");
        Assert.DoesNotContain(full.Disclosures, d => d.Missing.Contains("pay-range"));
    }

    [Fact]
    public async Task Findings_are_remarks_add_no_word_and_stop_nothing()
    {
        var with = await Drafter().DraftedAsync(Request(SampleProfiles.FullCandidate));
        var without = await Drafter(rules: DisclosureRules.None).DraftedAsync(Request(SampleProfiles.FullCandidate));

        Assert.Equal(without.Body, with.Body);
        Assert.Equal(without.NeedsReview, with.NeedsReview);
        Assert.NotEmpty(with.Disclosures);
        Assert.Empty(without.Disclosures);
        Assert.DoesNotContain(without.Findings, f => f.Code.StartsWith("disclosures.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_looked_at_again_with_the_batch_in_mind()
    {
        var drafter = Drafter();
        var outcomes = await drafter.AllAsync(Request([.. SampleProfiles.Candidates(2)]));
        var draft = Assert.IsType<DraftOutcome.Drafted>(outcomes[0]).Draft;
        var review = new DraftReview(drafter);
        var reviewer = new Reviewer { Contract = draft.ContractId, Id = "r", Name = "R" };

        var edited = Assert.IsType<ReviewOutcome.Done>(await review.EditAsync(reviewer, draft.Id, draft.Body.Replace("hear more", "hear a bit more", StringComparison.Ordinal), cancellationToken: Cancellation));

        Assert.Contains(edited.Record.Findings, f => f.Code == "disclosures.pay");
    }

    [Fact]
    public async Task Another_day_another_law()
    {
        var before = await Drafter(now: "2023-09-16T12:00:00Z").AllAsync(Request([.. SampleProfiles.Candidates(2)]));
        var after = await Drafter(now: "2023-09-17T12:00:00Z").AllAsync(Request([.. SampleProfiles.Candidates(2)]));

        Assert.DoesNotContain(Assert.IsType<DraftOutcome.Drafted>(before[0]).Draft.Disclosures, d => d.RuleId == "us-ny-194-b");
        Assert.Contains(Assert.IsType<DraftOutcome.Drafted>(after[0]).Draft.Disclosures, d => d.RuleId == "us-ny-194-b");
    }

    private static DraftRequest Request(params Candidate[] candidates) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = InNewYork,
        Candidates = candidates,
        Settings = DraftSettings.Default.With(DraftField.Compensation),
        Language = "en",
    };

    private static MessageDrafter Drafter(string answer = Drafting.Answer, DisclosureRules? rules = null, string now = "2026-12-01T12:00:00Z") => Drafting.Drafter(
        ScriptedChatClient.Always(answer),
        options =>
        {
            options.Disclosures.Rules = rules ?? DisclosureRules.Default;
            options.Disclosures.Employees = 50;
            options.Disclosures.DataFromThirdParty = true;
            options.Disclosures.Statements.Add(new DisclosureStatement { Text = Objection, Elements = ["right-to-object"] });
        },
        new CorridorParts { Time = new SettableClock(ConsentBench.At(now)) });
}
