using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Fields;

public sealed class FieldSelectorTests
{
    private static readonly FieldSelector Selector = new(FieldCatalogue.Default);

    private static readonly Dictionary<DraftField, string[]> KeysOf = new()
    {
        [DraftField.Skill] = ["candidate.matching_skills", "candidate.skills", "job.skills"],
        [DraftField.Compensation] = ["job.salary", "job.benefits"],
        [DraftField.Location] = ["candidate.location", "job.location"],
        [DraftField.EmploymentType] = ["job.employment_type"],
        [DraftField.WorkplaceType] = ["job.workplace_type"],
        [DraftField.Experience] =
            ["candidate.years_of_experience", "candidate.previous_titles", "candidate.previous_companies", "candidate.schools", "job.seniority"],
        [DraftField.OpenToWork] = ["candidate.open_to_work"],
        [DraftField.MutualConnections] = ["candidate.mutual_connections"],
        [DraftField.PastApplicant] = ["candidate.past_applicant", "candidate.earlier_interest"],
        [DraftField.CompanyFollower] = ["candidate.company_follower"],
    };

    public static TheoryData<DraftField> Settings => [.. Enum.GetValues<DraftField>()];

    [Theory]
    [MemberData(nameof(Settings))]
    [Trait("Requirement", "S-38")]
    [Trait("Requirement", "S-50")]
    [Trait("Requirement", "S-52")]
    public async Task A_setting_switches_its_own_fields_and_no_others(DraftField setting)
    {
        var off = await SelectAsync(DraftSettings.None);
        var on = await SelectAsync(DraftSettings.None.With(setting));

        var added = on.Included.Select(f => f.Key.Value).Except(off.Included.Select(f => f.Key.Value));

        Assert.Equal(KeysOf[setting].Order(StringComparer.Ordinal), added.Order(StringComparer.Ordinal));
        Assert.All(KeysOf[setting], key => Assert.Equal(LeftOutReason.NotSelected, off.LeftOut.Single(f => f.Key == key).Reason));
    }

    [Fact]
    [Trait("Requirement", "S-52")]
    public void There_are_ten_settings_with_stable_wire_names()
    {
        Assert.Equal(
            [
                "skill", "compensation", "location", "employment_type", "workplace_type", "experience", "open_to_work", "mutual_connections", "past_applicant",
                "company_follower",
            ],
            Enum.GetValues<DraftField>().Select(f => f.ToWireName()));
        Assert.True(DraftFieldNames.TryParse("open_to_work", out var parsed));
        Assert.Equal(DraftField.OpenToWork, parsed);
        Assert.False(DraftFieldNames.TryParse("Open_To_Work", out _));
        Assert.Equal("skill,location,employment_type,workplace_type,experience", DraftSettings.Default.ToString());
    }

    [Fact]
    [Trait("Requirement", "S-39")]
    [Trait("Requirement", "S-40")]
    public async Task Recruiter_and_company_are_always_on()
    {
        var selection = await SelectAsync(DraftSettings.None);

        Assert.Equal(
            ["recruiter.name", "recruiter.title", "recruiter.team", "company.name", "company.information", "company.culture", "company.values"],
            selection.Included.Where(f => f.Definition.Source == FieldSource.Recruiter).Select(f => f.Key.Value));
    }

    [Fact]
    [Trait("Requirement", "S-37")]
    [Trait("Requirement", "S-41")]
    [Trait("Requirement", "S-42")]
    public async Task With_all_settings_on_every_field_of_a_full_profile_and_posting_takes_part()
    {
        var selection = await SelectAsync(DraftSettings.All);

        Assert.Empty(selection.LeftOut);
        Assert.Equal(FieldCatalogue.Default.Fields.Count, selection.Included.Count);
    }

    [Fact]
    [Trait("Requirement", "S-43")]
    [Trait("Requirement", "S-41")]
    public async Task A_missing_value_is_left_out_as_not_available()
    {
        var selection = await SelectAsync(DraftSettings.All, SampleProfiles.SparseCandidate);

        Assert.Null(selection["candidate.about"]);
        Assert.Equal(LeftOutReason.NotAvailable, selection.LeftOut.Single(f => f.Key == "candidate.about").Reason);
        Assert.NotNull(selection["candidate.title"]);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    [Trait("Requirement", "S-51")]
    public async Task Open_to_work_is_a_fact_only_when_it_is_switched_on(bool? signal, bool expected)
    {
        var selection = await SelectAsync(DraftSettings.All, Drafting.Like(SampleProfiles.FullCandidate, openToWork: signal));

        Assert.Equal(expected, selection["candidate.open_to_work"] is not null);
    }

    [Fact]
    public async Task Open_to_work_is_not_relevant_when_the_sender_is_the_candidates_employer()
    {
        var candidate = new Candidate
        {
            Id = "c",
            Name = new PersonName { First = "Ada" },
            CurrentCompany = SampleProfiles.Company.Name,
            OpenToWork = true,
        };

        var selection = await SelectAsync(DraftSettings.All, candidate);

        Assert.Equal(LeftOutReason.NotRelevant, selection.LeftOut.Single(f => f.Key == "candidate.open_to_work").Reason);
    }

    [Fact]
    public async Task Data_that_the_consent_does_not_cover_is_not_permitted()
    {
        var query = new ConsentQuery { PersonId = "p", Purpose = Purpose.OutreachDraft, Categories = [DataCategory.Profile] };
        var consent = ConsentDecision.Permitted(ConsentReason.DefaultOn, query, DateTimeOffset.UnixEpoch);

        var selection = await Selector.SelectAsync(Context(SampleProfiles.FullCandidate), DraftSettings.All, consent, TestContext.Current.CancellationToken);

        Assert.Equal(LeftOutReason.NotPermitted, selection.LeftOut.Single(f => f.Key == "candidate.open_to_work").Reason);
        Assert.NotNull(selection["candidate.title"]);
    }

    [Fact]
    [Trait("Requirement", "S-32")]
    public async Task A_fact_outside_the_catalogue_never_takes_part()
    {
        var candidate = new Candidate { Id = "c", Name = new PersonName { First = "Ada" }, Extra = new Dictionary<string, string> { ["candidate.shoe_size"] = "canary-43" } };

        var selection = await SelectAsync(DraftSettings.All, candidate);

        Assert.DoesNotContain(selection.Included, f => f.Key == "candidate.shoe_size");
    }

    [Fact]
    public async Task A_host_adds_a_field_of_its_own_in_one_line()
    {
        var catalogue = FieldCatalogue.Default.With(
            new FieldDefinition { Key = "candidate.portfolio", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, IsOptional = true, Read = c => FieldValue.Of(c.Candidate.Extra.GetValueOrDefault("portfolio")) });
        var candidate = new Candidate { Id = "c", Name = new PersonName { First = "Ada" }, Extra = new Dictionary<string, string> { ["portfolio"] = "a chess engine" } };
        var selector = new FieldSelector(catalogue);

        var off = await selector.SelectAsync(Context(candidate), DraftSettings.Default, Yes, TestContext.Current.CancellationToken);
        var on = await selector.SelectAsync(Context(candidate), DraftSettings.Default.With((FieldKey)"candidate.portfolio"), Yes, TestContext.Current.CancellationToken);

        Assert.Null(off["candidate.portfolio"]);
        Assert.Equal("a chess engine", Assert.IsType<FieldValue.TextValue>(on["candidate.portfolio"]!.Value).Text);
    }

    [Theory]
    [InlineData("portfolio")]
    [InlineData("Candidate.Portfolio")]
    [InlineData("candidate.title")]
    public void A_catalogue_refuses_malformed_and_repeated_keys(string key)
    {
        var field = new FieldDefinition { Key = key, Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Read = _ => null };

        Assert.Throws<ArgumentException>(() => FieldCatalogue.Default.With(field));
    }

    private static readonly ConsentDecision Yes = ConsentDecision.Permitted(
        ConsentReason.DefaultOn,
        new ConsentQuery { PersonId = "p", Purpose = Purpose.OutreachDraft, Categories = [DataCategory.Profile, DataCategory.JobActivity] },
        DateTimeOffset.UnixEpoch);

    private static FieldContext Context(Candidate candidate) => new() { Candidate = candidate, Recruiter = SampleProfiles.Recruiter, Job = SampleProfiles.Job };

    private static ValueTask<FieldSelection> SelectAsync(DraftSettings settings, Candidate? candidate = null) =>
        Selector.SelectAsync(Context(candidate ?? SampleProfiles.FullCandidate), settings, Yes, TestContext.Current.CancellationToken);
}
