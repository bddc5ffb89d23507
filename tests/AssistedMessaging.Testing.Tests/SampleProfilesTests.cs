using System.Reflection;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Tests;

public sealed class SampleProfilesTests
{
    [Fact]
    public void Samples_have_every_field_filled()
    {
        object[] samples = [SampleProfiles.Recruiter, SampleProfiles.Company, SampleProfiles.Job, SampleProfiles.FullCandidate];

        Assert.All(samples, sample => Assert.Empty(Blank(sample)));
    }

    [Fact]
    public void The_sparse_candidate_has_nothing_but_a_name_and_a_title()
    {
        string[] filled = ["Id", "PersonId", "Name", "Title"];

        Assert.Equal(
            typeof(Candidate).GetProperties().Select(property => property.Name).Except(filled).Except(["Extra"]).Order(),
            Blank(SampleProfiles.SparseCandidate).Order());
    }

    [Fact]
    public void No_two_candidates_share_what_tells_them_apart()
    {
        IReadOnlyList<Candidate> candidates = SampleProfiles.Candidates(60);

        Assert.Equal(60, candidates.Select(candidate => candidate.Id).Distinct().Count());
        Assert.Equal(60, candidates.Select(candidate => candidate.Name.Full).Distinct().Count());
        Assert.Equal(60, candidates.Select(candidate => candidate.CurrentCompany).Distinct().Count());
        Assert.Equal(60, candidates.Select(candidate => candidate.About).Distinct().Count());
        Assert.Equal(candidates[0].About, SampleProfiles.FullCandidate.About);
    }

    // Properties without a value, but for the host's own facts.
    private static IEnumerable<string> Blank(object sample) =>
        from property in sample.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.Name != "Extra"
        let value = property.GetValue(sample)
        where value is null || (value is System.Collections.ICollection { Count: 0 }) || (value is Enum @enum && Convert.ToInt32(@enum, null) == 0)
        select property.Name;
}
