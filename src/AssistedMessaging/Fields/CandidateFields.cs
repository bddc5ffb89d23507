using AssistedMessaging.Consent;
using static AssistedMessaging.Fields.FieldValue;

namespace AssistedMessaging.Fields;

/// <summary>What a draft may know of the candidate (S-38, S-41).</summary>
internal static class CandidateFields
{
    public static IReadOnlyList<FieldDefinition> All { get; } =
    [
        new()
        {
            Key = "candidate.first_name", Source = FieldSource.Candidate, Exposure = FieldExposure.Slot, SlotType = SlotType.PersonName, IsRequired = true,
            Read = c => Of(c.Candidate.Name.First),
        },
        new()
        {
            Key = "candidate.full_name", Source = FieldSource.Candidate, Exposure = FieldExposure.Slot, SlotType = SlotType.PersonName,
            Read = c => Of(c.Candidate.Name.Full),
        },
        new()
        {
            Key = "candidate.title", Source = FieldSource.Candidate, Exposure = FieldExposure.Text,
            Read = c => Of(c.Candidate.Title),
        },
        new()
        {
            Key = "candidate.about", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, MaxLength = 2_600,
            Read = c => Of(c.Candidate.About),
        },
        new()
        {
            Key = "candidate.current_company", Source = FieldSource.Candidate, Exposure = FieldExposure.Text,
            Read = c => Of(c.Candidate.CurrentCompany),
        },
        new()
        {
            Key = "candidate.matching_skills", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Skill,
            Read = c => Of(MatchingSkills(c)), IsRelevant = c => c.Job is not null,
        },
        new()
        {
            Key = "candidate.skills", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Skill,
            Read = c => Of(c.Candidate.Skills.Take(10)),
        },
        new()
        {
            Key = "candidate.location", Source = FieldSource.Candidate, Exposure = FieldExposure.Slot, Setting = DraftField.Location,
            Read = c => Of(c.Candidate.Location),
        },
        new()
        {
            Key = "candidate.years_of_experience", Source = FieldSource.Candidate, Exposure = FieldExposure.Slot, Setting = DraftField.Experience,
            Read = c => Of(c.Candidate.YearsOfExperience),
        },
        new()
        {
            Key = "candidate.previous_titles", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Experience,
            Read = c => Of(c.Candidate.Experience.Take(5).Select(p => p.Title).Where(t => t != c.Candidate.Title).Distinct(StringComparer.Ordinal)),
        },
        new()
        {
            Key = "candidate.previous_companies", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Experience,
            Read = c => Of(c.Candidate.Experience.Take(5).Select(p => p.Company).Where(n => n != c.Candidate.CurrentCompany).Distinct(StringComparer.Ordinal)),
        },
        new()
        {
            Key = "candidate.schools", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Experience,
            Read = c => Of(c.Candidate.Schools.Take(3).Select(s => s.Name)),
        },
        new()
        {
            Key = "candidate.open_to_work", Source = FieldSource.Candidate, Exposure = FieldExposure.Signal, Setting = DraftField.OpenToWork,
            Category = DataCategory.JobActivity, Read = c => Of(c.Candidate.OpenToWork), IsRelevant = c => !WorksForTheSender(c),
        },
        new()
        {
            Key = "candidate.mutual_connections", Source = FieldSource.Candidate, Exposure = FieldExposure.Slot, Setting = DraftField.MutualConnections,
            Read = c => Of(c.Candidate.MutualConnections),
        },
        new()
        {
            Key = "candidate.past_applicant", Source = FieldSource.Candidate, Exposure = FieldExposure.Signal, Setting = DraftField.PastApplicant,
            Category = DataCategory.JobActivity, Read = c => Of(c.Candidate.PastApplications.Count > 0),
        },
        new()
        {
            Key = "candidate.earlier_interest", Source = FieldSource.Candidate, Exposure = FieldExposure.Signal, Setting = DraftField.PastApplicant,
            Category = DataCategory.JobActivity, Read = c => Of(c.Candidate.EarlierInterest),
        },
        new()
        {
            Key = "candidate.company_follower", Source = FieldSource.Candidate, Exposure = FieldExposure.Signal, Setting = DraftField.CompanyFollower,
            Category = DataCategory.JobActivity, Read = c => Of(c.Candidate.FollowsCompany),
        },
    ];

    private static IEnumerable<string> MatchingSkills(FieldContext c) => c.Job is null
        ? []
        : c.Job.Skills.Where(wanted => c.Candidate.Skills.Any(has => string.Equals(has.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>A candidate's signal to other employers is not used by the one they work for.</summary>
    private static bool WorksForTheSender(FieldContext c) =>
        c.Candidate.CurrentCompany is { } company
        && (string.Equals(company, c.Recruiter.Company?.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(company, c.Job?.HiringOrganization.Name, StringComparison.OrdinalIgnoreCase));
}
