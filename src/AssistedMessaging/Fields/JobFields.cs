using AssistedMessaging.Profiles;
using AssistedMessaging.Text;
using static AssistedMessaging.Fields.FieldValue;

namespace AssistedMessaging.Fields;

/// <summary>What a draft may know of the job (S-37, S-42).</summary>
internal static class JobFields
{
    public static IReadOnlyList<FieldDefinition> All { get; } =
    [
        Job("job.title", FieldExposure.Text, null, j => Of(j.Title)),
        Job("job.company", FieldExposure.Text, null, j => Of(j.HiringOrganization.Name)),
        Job("job.url", FieldExposure.Slot, null, j => Of(j.Url)),
        Job("job.responsibilities", FieldExposure.Text, null, j => Of(j.Responsibilities, 10)),
        Job("job.skills", FieldExposure.Text, DraftField.Skill, j => Of(j.Skills, 10)),
        Job("job.location", FieldExposure.Slot, DraftField.Location, j => Of(j.Location)),
        Job("job.workplace_type", FieldExposure.Text, DraftField.WorkplaceType, j => Of(Words(j.WorkplaceType))),
        Job("job.employment_type", FieldExposure.Text, DraftField.EmploymentType, j => Of(Words(j.EmploymentType))),
        Job("job.seniority", FieldExposure.Text, DraftField.Experience, j => Of(Words(j.Seniority))),
        Job("job.salary", FieldExposure.Slot, DraftField.Compensation, j => Of(j.Compensation?.Salary)),
        Job("job.benefits", FieldExposure.Slot, DraftField.Compensation, j => Of(j.Compensation?.Benefits, 5)),
    ];

    private static FieldDefinition Job(string key, FieldExposure exposure, DraftField? setting, Func<JobPosting, FieldValue?> read) => new()
    {
        Key = key,
        Source = FieldSource.Job,
        Exposure = exposure,
        Setting = setting,
        Read = c => c.Job is null ? null : read(c.Job),
    };

    private static Term Words(WorkplaceType type) => type switch
    {
        WorkplaceType.OnSite => Term.OnSite,
        WorkplaceType.Hybrid => Term.Hybrid,
        WorkplaceType.Remote => Term.Remote,
        _ => Term.Unknown,
    };

    private static Term Words(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => Term.FullTime,
        EmploymentType.PartTime => Term.PartTime,
        EmploymentType.Contractor => Term.Contractor,
        EmploymentType.Temporary => Term.Temporary,
        EmploymentType.Internship => Term.Internship,
        EmploymentType.Volunteer => Term.Volunteer,
        _ => Term.Unknown,
    };

    private static Term Words(Seniority seniority) => seniority switch
    {
        Seniority.Internship => Term.Internship,
        Seniority.Entry => Term.EntryLevel,
        Seniority.Associate => Term.Associate,
        Seniority.MidSenior => Term.MidSenior,
        Seniority.Director => Term.Director,
        Seniority.Executive => Term.Executive,
        _ => Term.Unknown,
    };
}
