using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>What saying no to training reaches, and what it does not.</summary>
public class TrainingOptOutTests
{
    private static readonly (ConsentState State, ConsentReason Reason) DefaultOn = (ConsentState.Permitted, ConsentReason.DefaultOn);

    private static readonly (ConsentState State, ConsentReason Reason) Withdrawn = (ConsentState.Denied, ConsentReason.Withdrawn);

    public static TheoryData<string> OwnCategories => ["profile", "posts", "job-activity", "work-performance", "recruiter-content", "feedback"];

    [Fact]
    [Trait("Requirement", "S-02")]
    public async Task Silence_is_a_default_and_never_a_consent()
    {
        var decision = await new ConsentBench().Gate.DecideAsync(Ask(Purpose.ContentGeneratingTraining), Cancellation);

        Assert.Equal(ConsentReason.DefaultOn, decision.Reason);
        Assert.Contains("default", decision.Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("consent", decision.Explanation, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(decision.Evidence);
        Assert.Equal("train-gen/listed-after", decision.PolicyId);
    }

    [Theory]
    [Trait("Requirement", "S-12")]
    [Trait("Requirement", "S-20")]
    [MemberData(nameof(OwnCategories))]
    public async Task An_opt_out_covers_everything_of_the_person_also_what_they_write_as_a_recruiter(string category)
    {
        var bench = new ConsentBench();
        var query = Ask(Purpose.ContentGeneratingTraining, "NL", null, new DataCategory(category));
        var before = await bench.AnswerAsync(query);

        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));

        Assert.Equal(DefaultOn, before);
        Assert.Equal(Withdrawn, await bench.AnswerAsync(query));
    }

    [Theory]
    [Trait("Requirement", "S-03")]
    [InlineData("posts")]
    [InlineData("job-activity")]
    [InlineData("work-performance")]
    public async Task A_policy_can_exclude_each_kind_of_data_and_the_decision_names_it(string excluded)
    {
        var bench = new ConsentBench(PolicyText.Of($$"""{ "purpose": "ai.training", "excludedCategories": ["{{excluded}}"] }"""));

        foreach (var category in (DataCategory[])[DataCategory.Posts, DataCategory.JobActivity, DataCategory.WorkPerformance])
        {
            var decision = await bench.Gate.DecideAsync(Ask(Purpose.AiTraining, "NL", null, category), Cancellation);

            Assert.Equal(category.Value == excluded ? ConsentReason.CategoryExcluded : ConsentReason.DefaultOn, decision.Reason);
            Assert.Equal(category.Value == excluded ? category : null, decision.ExcludedCategory);
            Assert.Equal([category], decision.Query.Categories);
        }
    }

    [Fact]
    [Trait("Requirement", "S-05")]
    public async Task A_question_about_training_that_names_no_kind_of_data_asks_about_private_messages_too()
    {
        var query = new ConsentQuery { PersonId = Person, Purpose = Purpose.AiTraining, Location = In("US"), Categories = [] };

        var answer = await new ConsentBench().AnswerAsync(query);

        Assert.Equal((ConsentState.Denied, ConsentReason.CategoryExcluded), answer);
    }

    [Theory]
    [Trait("Requirement", "S-06")]
    [InlineData("service.security")]
    [InlineData("service.spam-detection")]
    [InlineData("service.recommendation")]
    public async Task Service_purposes_stay_permitted_after_every_opt_out(string purpose)
    {
        var bench = new ConsentBench();
        foreach (var withdrawn in (string[])["ai", "ai.training", "outreach", "service", purpose])
            await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, new Purpose(withdrawn)));

        var answer = await bench.AnswerAsync(Ask(new Purpose(purpose)));

        Assert.Equal((ConsentState.Permitted, ConsentReason.NotSubjectToOptOut), answer);
    }

    [Fact]
    [Trait("Requirement", "S-07")]
    public async Task An_opt_out_counts_for_runs_that_start_after_it()
    {
        var bench = new ConsentBench();
        var earlierRun = bench.Clock.Now;
        bench.Clock.Now += TimeSpan.FromDays(1);
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));
        var laterRun = bench.Clock.Now;
        bench.Clock.Now += TimeSpan.FromDays(30);

        Assert.Equal(DefaultOn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", $"{earlierRun:O}")));
        Assert.Equal(Withdrawn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", $"{laterRun:O}")));
        Assert.Equal(Withdrawn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining)));
    }

    [Fact]
    [Trait("Requirement", "S-08")]
    public async Task The_explanation_of_an_opt_out_claims_no_effect_on_the_past()
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining));

        var decision = await bench.Gate.DecideAsync(Ask(Purpose.AiTraining), Cancellation);

        Assert.Contains("what was done before is not undone", decision.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Requirement", "S-13")]
    [InlineData("ai.training.content-generating.pretrain")]
    [InlineData("ai.training.content-generating.tune")]
    public async Task Training_includes_tuning(string child)
    {
        var bench = new ConsentBench();
        var before = await bench.AnswerAsync(Ask(new Purpose(child)));

        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining));

        Assert.Equal(DefaultOn, before);
        Assert.Equal(Withdrawn, await bench.AnswerAsync(Ask(new Purpose(child))));
    }

    [Fact]
    [Trait("Requirement", "S-13")]
    public async Task A_no_reaches_down_and_never_up_but_all_of_training_is_no_more_than_its_parts()
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTuning));

        Assert.Equal(Withdrawn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTuning)));
        Assert.Equal(DefaultOn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingPretraining)));
        Assert.Equal(DefaultOn, await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining)));
        Assert.Equal(Withdrawn, await bench.AnswerAsync(Ask(Purpose.AiTraining)));
    }

    [Theory]
    [Trait("Requirement", "S-15")]
    [InlineData("platform", Withdrawal)]
    [InlineData("affiliate", Withdrawal)]
    [InlineData("stranger", ConsentReason.DefaultOn)]
    public async Task An_opt_out_recorded_for_the_group_reaches_every_affiliate(string controller, ConsentReason reason)
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { Controller = "group" });
        var query = new ConsentQuery
        {
            PersonId = Person,
            Purpose = Purpose.ContentGeneratingTraining,
            Location = In("US"),
            Controller = controller,
            Affiliates = controller == "stranger" ? ["other-group"] : ["group", "platform", "affiliate"],
        };

        Assert.Equal(reason, (await bench.AnswerAsync(query)).Reason);
    }

    [Fact]
    [Trait("Requirement", "S-15")]
    public async Task A_grant_to_one_controller_grants_nothing_to_its_affiliates()
    {
        var bench = new ConsentBench(PolicyText.Of("""{ "purpose": "p", "mechanism": "opt-in" }"""));
        await bench.AppendAsync(Grant(new Purpose("p")) with { Controller = "group" });
        var query = new ConsentQuery { PersonId = Person, Purpose = new Purpose("p"), Controller = "platform", Affiliates = ["group"] };

        Assert.Equal((ConsentState.Unknown, ConsentReason.NoGrant), await bench.AnswerAsync(query));
    }

    [Theory]
    [Trait("Requirement", "S-19")]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task The_two_lanes_of_training_do_not_reach_each_other(bool optedOut, bool objected)
    {
        var bench = new ConsentBench();
        if (optedOut)
            await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining) with { Route = "setting" });
        if (objected)
            await bench.AppendAsync(Say(ConsentEventKind.Objected, Purpose.NonContentGeneratingTraining) with { Route = "form" });

        var generating = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining));
        var other = await bench.AnswerAsync(Ask(Purpose.NonContentGeneratingTraining));

        Assert.Equal(optedOut ? Withdrawn : DefaultOn, generating);
        Assert.Equal(objected ? (ConsentState.Denied, ConsentReason.Objected) : DefaultOn, other);
    }

    private const ConsentReason Withdrawal = ConsentReason.Withdrawn;
}
