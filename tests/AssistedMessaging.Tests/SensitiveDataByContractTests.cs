using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests;

public sealed class SensitiveDataByContractTests
{
    private static readonly ContractId Strict = new("strict");

    [Theory]
    [InlineData("strict", SensitiveDataAction.DropField, true)]
    [InlineData("another", SensitiveDataAction.DropField, false)]
    [InlineData("strict", SensitiveDataAction.Allow, false)]
    [Trait("Requirement", "S-30")]
    public async Task A_contract_tightens_the_guard_and_never_loosens_it(string contract, SensitiveDataAction action, bool losesField)
    {
        var rules = new SensitiveDataPolicy { Traits = SensitiveDataPolicy.Default.Traits.ToDictionary(r => r.Key, r => r.Key == TextOrigin.CandidateProfile ? action : r.Value) };
        var candidate = Drafting.Like(SampleProfiles.FullCandidate, about: "I restored a harbour crane. I have been diagnosed with epilepsy.");
        var request = Drafting.Request(candidate);

        var draft = await Drafting.Drafter(configure: o => o.SensitiveDataByContract = new Dictionary<ContractId, SensitiveDataPolicy> { [Strict] = rules }).DraftedAsync(
            new() { Contract = new(contract), Recruiter = request.Recruiter, Job = request.Job, Candidates = [candidate], Settings = DraftSettings.All });

        Assert.Equal(losesField, draft.Explanation.LeftOut.Any(f => f.Key == "candidate.about" && f.Code == "sensitive.health"));
        Assert.Equal(!losesField, draft.Explanation.Trimmed.Any(f => f.Key == "candidate.about" && f.Code == "sensitive.health"));
    }

    [Fact]
    public void Of_two_policies_the_stricter_action_counts_in_every_row()
    {
        var loose = SensitiveDataPolicy.Default.Traits.ToDictionary(r => r.Key, _ => SensitiveDataAction.Allow);
        loose.Remove(TextOrigin.Feedback);
        var other = new SensitiveDataPolicy { Traits = loose, GuardsOtherTraits = false };

        foreach (var merged in new[] { SensitiveDataPolicy.Default.StricterOf(other), other.StricterOf(SensitiveDataPolicy.Default) })
        {
            Assert.All(SensitiveDataPolicy.Default.Traits.Where(r => r.Key != TextOrigin.Feedback), row => Assert.Equal(row.Value, merged.Traits[row.Key]));
            Assert.DoesNotContain(TextOrigin.Feedback, merged.Traits.Keys);
            Assert.Equal(SensitiveDataPolicy.Default.Identifiers, merged.Identifiers);
            Assert.True(merged.GuardsOtherTraits);
        }
    }
}
