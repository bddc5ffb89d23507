using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

public sealed class DraftRequestTests
{
    private readonly MessageDrafter _drafter = Drafting.Drafter();

    [Fact]
    [Trait("Requirement", "S-48")]
    public async Task Twenty_five_candidates_are_accepted_and_each_has_an_outcome()
    {
        var request = Drafting.Request([.. SampleProfiles.Candidates(25)]);

        var outcomes = await _drafter.AllAsync(request);

        Assert.Equal(request.Candidates.Select(c => c.Id), outcomes.Select(o => o.CandidateId));
        Assert.All(outcomes, o => Assert.IsType<DraftOutcome.Drafted>(o));
    }

    [Theory]
    [InlineData(26, "request.too-many")]
    [InlineData(0, "request.no-candidates")]
    [Trait("Requirement", "S-48")]
    public void A_wrong_number_of_candidates_is_refused_at_the_call(int count, string code)
    {
        var request = new DraftRequest { Contract = SampleProfiles.Contract, Recruiter = SampleProfiles.Recruiter, Candidates = SampleProfiles.Candidates(count) };

        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    [Trait("Requirement", "S-48")]
    public void The_limit_is_an_option()
    {
        var drafter = Drafting.Drafter(configure: o => o.MaxCandidates = 2);

        var error = Assert.Throws<DraftRequestException>(() => drafter.DraftAllAsync(Drafting.Request([.. SampleProfiles.Candidates(3)]), TestContext.Current.CancellationToken));

        Assert.Equal("request.too-many", error.Code);
        Assert.Contains("limit is 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_twice_is_refused_without_naming_it()
    {
        var candidate = SampleProfiles.FullCandidate;

        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(Drafting.Request(candidate, candidate), TestContext.Current.CancellationToken));

        Assert.Equal("request.duplicate-candidate", error.Code);
        Assert.Contains("position 2", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(candidate.Id, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_candidate_without_an_id_is_refused(string id)
    {
        var error = Assert.Throws<DraftRequestException>(
            () => _drafter.DraftAllAsync(Drafting.Request(Drafting.Like(SampleProfiles.FullCandidate, id: id)), TestContext.Current.CancellationToken));

        Assert.Equal("request.no-candidate-id", error.Code);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("Dutch")]
    [InlineData("")]
    [InlineData("en_GB")]
    public void An_unknown_language_is_refused(string language)
    {
        var request = Drafting.Request().For(SampleProfiles.FullCandidate, null, language, null);

        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal("request.unknown-language", error.Code);
    }

    [Fact]
    public void An_instruction_over_the_limit_is_refused()
    {
        var request = Drafting.Request().For(SampleProfiles.FullCandidate, new string('a', 2_001), null, null);

        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal("request.instruction-too-long", error.Code);
    }

    [Fact]
    public void A_request_without_contract_or_recruiter_id_is_refused()
    {
        var noContract = new DraftRequest { Contract = default, Recruiter = SampleProfiles.Recruiter, Candidates = [SampleProfiles.FullCandidate] };
        var nobody = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = new Recruiter { Id = " ", Name = SampleProfiles.Recruiter.Name },
            Candidates = [SampleProfiles.FullCandidate],
        };

        Assert.Equal("request.no-contract", Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(noContract, TestContext.Current.CancellationToken)).Code);
        Assert.Equal("request.no-recruiter-id", Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(nobody, TestContext.Current.CancellationToken)).Code);
    }

    [Theory]
    [InlineData(21, "Hope")]
    [InlineData(1, " …!")]
    [InlineData(1, "")]
    [InlineData(1, null)]
    public void Banned_openings_that_cannot_be_used_are_refused(int count, string? opening)
    {
        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(Banning(Enumerable.Repeat(opening!, count)), TestContext.Current.CancellationToken));

        Assert.Equal("request.banned-openings", error.Code);
    }

    [Fact]
    public async Task Banned_openings_have_a_longest_length()
    {
        var outcomes = await _drafter.AllAsync(Banning([new string('a', 80)]));

        Assert.IsType<DraftOutcome.Drafted>(outcomes[0]);
        Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(Banning([new string('a', 81)]), TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("Requirement", "S-31")]
    public async Task A_banned_opening_about_sensitive_data_refuses_the_request()
    {
        var outcomes = await _drafter.AllAsync(Banning(["Hope you are well", "Only write to people who are pregnant"]));

        Assert.Equal("sensitive.query-not-supported", Assert.IsType<DraftOutcome.Withheld>(outcomes[0]).Code);
    }

    private static DraftRequest Banning(IEnumerable<string> openings) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = SampleProfiles.Job,
        Candidates = [SampleProfiles.FullCandidate],
        BannedOpenings = [.. openings],
    };

    [Theory]
    [InlineData("Benefits!", "recruiter-1", "text", null, "request.custom-content-id")]
    [InlineData("benefits", "recruiter-2", "text", null, "request.custom-content-not-found")]
    [InlineData("benefits", "recruiter-1", " ", null, "request.custom-content-empty")]
    [InlineData("benefits", "recruiter-1", "text", "qq", "request.unknown-language")]
    public void Custom_content_that_cannot_be_used_is_refused(string id, string author, string text, string? language, string code)
    {
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Candidates = [SampleProfiles.FullCandidate],
            CustomContent = [new CustomContent { Id = id, AuthorId = author, Text = text, Language = language }],
        };

        var error = Assert.Throws<DraftRequestException>(() => _drafter.DraftAllAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public async Task One_candidate_calls_refuse_a_batch()
    {
        var request = Drafting.Request([.. SampleProfiles.Candidates(2)]);

        Assert.Equal("request.not-one-candidate", (await Assert.ThrowsAsync<DraftRequestException>(() => _drafter.DraftAsync(request, TestContext.Current.CancellationToken))).Code);
        Assert.Equal(
            "request.not-one-candidate",
            (await Assert.ThrowsAsync<DraftRequestException>(() => _drafter.BuildPromptAsync(request, cancellationToken: TestContext.Current.CancellationToken))).Code);
    }
}
