using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class SensitiveDataPolicyTests
{
    private static SensitiveDataFinding Finding(PersonalDataCategory category, float score = 0.9f) => new(0, 1, category, "rule", score, false);

    [Fact]
    [Trait("Requirement", "S-30")]
    public void Every_origin_has_a_row_in_every_table()
    {
        foreach (var origin in Enum.GetValues<TextOrigin>())
        {
            Assert.Contains(origin, SensitiveDataPolicy.Default.Traits.Keys);
            Assert.Contains(origin, SensitiveDataPolicy.Default.Identifiers.Keys);
            Assert.Contains(origin, SensitiveDataPolicy.Default.ContactData.Keys);
        }
    }

    [Fact]
    public void Unknown_origin_and_a_missing_row_are_treated_strictly()
    {
        var empty = new SensitiveDataPolicy { Traits = new Dictionary<TextOrigin, SensitiveDataAction>() };

        Assert.Equal(SensitiveDataAction.Refuse, SensitiveDataPolicy.Default.ActionFor(TextOrigin.Unknown, Finding(PersonalDataCategory.Health)));
        Assert.Equal(SensitiveDataAction.Refuse, empty.ActionFor(TextOrigin.JobPosting, Finding(PersonalDataCategory.Health)));
        Assert.Equal(SensitiveDataAction.Refuse, SensitiveDataPolicy.Default.ActionFor(TextOrigin.ModelOutput,
            Finding(new PersonalDataCategory("host-made"))));
    }

    [Fact]
    public void An_uncertain_finding_warns_at_most() =>
        Assert.Equal(SensitiveDataAction.Warn, SensitiveDataPolicy.Default.ActionFor(TextOrigin.RecruiterInstruction,
            Finding(PersonalDataCategory.Health, 0.3f)));

    [Fact]
    public void Other_traits_have_a_switch_that_leaves_articles_nine_and_ten_on()
    {
        var policy = new SensitiveDataPolicy { GuardsOtherTraits = false };

        Assert.Equal(SensitiveDataAction.Allow, policy.ActionFor(TextOrigin.RecruiterInstruction, Finding(PersonalDataCategory.Age)));
        Assert.Equal(SensitiveDataAction.Refuse, policy.ActionFor(TextOrigin.RecruiterInstruction, Finding(PersonalDataCategory.Genetic)));
        Assert.Equal(SensitiveDataAction.Refuse, policy.ActionFor(TextOrigin.RecruiterInstruction,
            Finding(PersonalDataCategory.CriminalConvictionOrOffence)));
    }
}
