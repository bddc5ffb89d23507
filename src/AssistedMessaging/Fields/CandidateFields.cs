using AssistedMessaging.Consent;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Fields.FieldValue;

namespace AssistedMessaging.Fields;

/// <summary>What a draft may know of the candidate (S-38, S-41).</summary>
internal static class CandidateFields
{
    private const int LastPositions = 5;
    private const int LastSchools = 3;

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
            Read = c => Of(c.Candidate.Skills, 10),
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
            Read = c => Of(Earlier(c.Candidate.Experience, p => p.Title, c.Candidate.Title)),
        },
        new()
        {
            Key = "candidate.previous_companies", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Experience,
            Read = c => Of(Earlier(c.Candidate.Experience, p => p.Company, c.Candidate.CurrentCompany)),
        },
        new()
        {
            Key = "candidate.schools", Source = FieldSource.Candidate, Exposure = FieldExposure.Text, Setting = DraftField.Experience,
            Read = c => Of(Names(c.Candidate.Schools)),
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

    /// <summary>The job's skills that the candidate names too, most important first.</summary>
    private static List<string>? MatchingSkills(FieldContext c)
    {
        List<string>? matching = null;
        foreach (var wanted in c.Job?.Skills ?? [])
        {
            foreach (var has in c.Candidate.Skills)
            {
                if (has.AsSpan().Trim().Equals(wanted.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    (matching ??= []).Add(wanted);
                    break;
                }
            }
        }

        return matching;
    }

    /// <summary>Something of the last positions, each once and without the present one.</summary>
    private static List<string>? Earlier(IReadOnlyList<Position> positions, Func<Position, string?> read, string? present)
    {
        List<string>? earlier = null;
        for (var i = 0; i < positions.Count && i < LastPositions; i++)
        {
            if (read(positions[i]) is { } text && text != present && earlier?.Contains(text) != true)
                (earlier ??= []).Add(text);
        }

        return earlier;
    }

    private static List<string>? Names(IReadOnlyList<School> schools)
    {
        List<string>? names = null;
        for (var i = 0; i < schools.Count && i < LastSchools; i++)
            (names ??= []).Add(schools[i].Name);

        return names;
    }

    /// <summary>A candidate's signal to other employers is not used by the one they work for.</summary>
    private static bool WorksForTheSender(FieldContext c) =>
        c.Candidate.CurrentCompany is { } company
        && (string.Equals(company, c.Recruiter.Company?.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(company, c.Job?.HiringOrganization.Name, StringComparison.OrdinalIgnoreCase));
}
