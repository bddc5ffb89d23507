using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation.Grounding;

/// <summary>One candidate, job and recruiter for all cases; only the free texts differ by language.</summary>
internal static class HallucinationSample
{
    private const string JobPage = "https://kestrelworks.example/jobs/77";

    private static readonly ModerationPipeline Pipeline = new([.. ModerationChecks.Default, SensitiveInference.Check(new SensitiveDataGuard(new SensitiveDataDetector()))]);

    private static readonly Candidate Other = new()
    {
        Id = "c2",
        Name = new PersonName { First = "Ruben", Last = "Oosterkamp" },
        CurrentCompany = "Zilte Haven",
    };

    public static async Task<IReadOnlyList<ModerationFinding>> SeriousAsync(HallucinationLanguage language, string body)
    {
        var verdict = await Pipeline.ModerateAsync(Context(language, body), TestContext.Current.CancellationToken);
        return [.. verdict.Findings.Where(f => f.Severity is not ModerationSeverity.Low)];
    }

    private static ModerationContext Context(HallucinationLanguage language, string body)
    {
        var records = Records(language);
        return new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = body,
            Origin = TextOrigin.ModelOutput,
            Language = LanguageTag.Parse(language.Tag),
            Selection = Selection(language, records),
            Records = records,
            Segments = Link(body),
            Batch = new BatchContext([records.Candidate, Other]),
        };
    }

    /// <summary>The link of the job is filled in by the library, as always; a changed one is not.</summary>
    private static MessageSegment[] Link(string body) =>
        body.IndexOf(JobPage, StringComparison.Ordinal) is >= 0 and var at && !char.IsAsciiLetterOrDigit(body[at + JobPage.Length])
            ? [new MessageSegment(new TextSpan(at, JobPage.Length), "job.url")]
            : [];

    private static FieldContext Records(HallucinationLanguage language) => new()
    {
        Candidate = new Candidate
        {
            Id = "c1",
            Name = new PersonName { First = "Imke", Last = "Döring" },
            Title = "Platform engineer",
            About = language.About,
            CurrentCompany = "Veldkant",
            Location = new Place { City = "Utrecht", Country = "NL" },
            Skills = ["Terraform", "Go"],
            YearsOfExperience = 9,
            MutualConnections = 2,
        },
        Recruiter = new Recruiter { Id = "r1", Name = new PersonName { First = "Olaf", Last = "Brandt" }, Company = new Company { Name = "Kestrelworks" } },
        Job = new JobPosting
        {
            Id = "j1",
            Title = "Site Reliability Engineer",
            HiringOrganization = new Company { Name = "Kestrelworks" },
            Location = new Place { City = "Rotterdam", Country = "NL" },
            WorkplaceType = WorkplaceType.Hybrid,
            EmploymentType = EmploymentType.FullTime,
            Compensation = new Compensation { Salary = Sample.Salary("EUR", PayPeriod.Year) },
            Url = new Uri(JobPage),
        },
        CustomContent = [new CustomContent { Id = "ai", AuthorId = "r1", Text = language.Disclosure, IsDisclosure = true }],
    };

    private static FieldSelection Selection(HallucinationLanguage language, FieldContext records)
    {
        var place = Sample.Field("candidate.location", FieldSource.Candidate, FieldExposure.Slot, FieldValue.Of(records.Candidate.Location)!);
        var supplied = Sample.Selection(
            Sample.Field("candidate.about", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of(language.About)!),
            Sample.Field("candidate.schools", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of(["Meerland University"])!),
            Sample.Field("candidate.mutual_connections", FieldSource.Candidate, FieldExposure.Slot, FieldValue.Of(2)!),
            Sample.Field("job.workplace_type", FieldSource.Job, FieldExposure.Text, FieldValue.Of(Term.Hybrid)!),
            Sample.Field("job.employment_type", FieldSource.Job, FieldExposure.Text, FieldValue.Of(Term.FullTime)!),
            Sample.Field("job.start", FieldSource.Job, FieldExposure.Slot, FieldValue.Of("2027-03-01")!),
            Sample.Field("custom.ai", FieldSource.CustomContent, FieldExposure.Slot, FieldValue.Of(language.Disclosure)!),
            Sample.Field("custom.terms", FieldSource.CustomContent, FieldExposure.Slot, FieldValue.Of(language.Terms)!));
        return new FieldSelection(supplied.Included, [new LeftOutField(place.Definition, LeftOutReason.NotSelected, null, place.Value)]);
    }
}
