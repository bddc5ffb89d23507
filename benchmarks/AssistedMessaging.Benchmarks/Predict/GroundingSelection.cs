using System.Text.Json.Nodes;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>The fields that a case's draft settings select. Some of its facts have no built-in field.</summary>
internal sealed class GroundingSelection
{
    private readonly List<SelectedField> _included = [];
    private readonly List<LeftOutField> _leftOut = [];
    private readonly IReadOnlyList<string> _settings;

    private GroundingSelection(IReadOnlyList<string> settings) => _settings = settings;

    public static FieldSelection Of(JsonObject facts, FieldContext records)
    {
        var selection = new GroundingSelection(facts.Texts("selected"));
        selection.AddCandidate(facts.Object("candidate"), records.Candidate);
        selection.AddRecruiter(records.Recruiter);
        selection.AddJob(facts.Object("job"), records.Job!);
        selection.Add("custom.text", FieldSource.CustomContent, FieldExposure.Slot, FieldValue.Of(facts.OptionalText("custom")), "custom");
        return new FieldSelection(selection._included, selection._leftOut);
    }

    private void AddCandidate(JsonObject facts, Candidate candidate)
    {
        Add("first_name", FieldExposure.Slot, FieldValue.Of(candidate.Name.First));
        Add("last_name", FieldExposure.Slot, FieldValue.Of(candidate.Name.Last));
        Add("title", FieldExposure.Text, FieldValue.Of(candidate.Title));
        Add("about", FieldExposure.Text, FieldValue.Of(candidate.About));
        Add("company", FieldExposure.Text, FieldValue.Of(candidate.CurrentCompany));
        Add("location", FieldExposure.Slot, FieldValue.Of(candidate.Location), "location");
        Add("skills", FieldExposure.Text, FieldValue.Of(candidate.Skills), "skill");
        Add("past_titles", FieldExposure.Text, FieldValue.Of(facts.Texts("past_titles")), "experience");
        Add("past_companies", FieldExposure.Text, FieldValue.Of(facts.Texts("past_companies")), "experience");
        Add("schools", FieldExposure.Text, FieldValue.Of(facts.OptionalText("school")), "experience");
        Add("years_of_experience", FieldExposure.Text, FieldValue.Of(candidate.YearsOfExperience), "experience");
        Add("open_to_work", FieldExposure.Signal, FieldValue.Of(candidate.OpenToWork), "open_to_work");
        Add("company_follower", FieldExposure.Signal, FieldValue.Of(candidate.FollowsCompany), "follower");
        Add("past_applicant", FieldExposure.Signal, FieldValue.Of(facts.Flag("past_applicant")), "past_applicant");
        Add("mutual_connections", FieldExposure.Signal, FieldValue.Of(facts.Texts("mutual_connections")), "mutual");

        void Add(string name, FieldExposure exposure, FieldValue? value, string? setting = null) =>
            this.Add($"candidate.{name}", FieldSource.Candidate, exposure, value, setting);
    }

    private void AddRecruiter(Recruiter recruiter)
    {
        Add("recruiter.name", FieldSource.Recruiter, FieldExposure.Slot, FieldValue.Of(recruiter.Name.Full));
        Add("recruiter.title", FieldSource.Recruiter, FieldExposure.Text, FieldValue.Of(recruiter.Title));
        Add("company.name", FieldSource.Recruiter, FieldExposure.Slot, FieldValue.Of(recruiter.Company?.Name));
    }

    private void AddJob(JsonObject facts, JobPosting job)
    {
        Add("title", FieldExposure.Text, FieldValue.Of(job.Title));
        Add("company", FieldExposure.Text, FieldValue.Of(job.HiringOrganization.Name));
        Add("url", FieldExposure.Text, FieldValue.Of(facts.OptionalText("url") is { } url ? new Uri(url) : null));
        Add("skills", FieldExposure.Text, FieldValue.Of(job.Skills), "skill");
        Add("location", FieldExposure.Slot, FieldValue.Of(job.Location), "location");
        Add("workplace_type", FieldExposure.Text, FieldValue.Of(facts.OptionalText("workplace")), "workplace");
        Add("employment_type", FieldExposure.Text, FieldValue.Of(facts.OptionalText("employment")), "employment");
        Add("salary", FieldExposure.Slot, FieldValue.Of(job.Compensation?.Salary), "compensation");
        Add("start", FieldExposure.Slot, FieldValue.Of(facts.OptionalText("start")));

        void Add(string name, FieldExposure exposure, FieldValue? value, string? setting = null) =>
            this.Add($"job.{name}", FieldSource.Job, exposure, value, setting);
    }

    private void Add(string key, FieldSource source, FieldExposure exposure, FieldValue? value, string? setting = null)
    {
        var definition = new FieldDefinition { Key = key, Source = source, Exposure = exposure, Read = _ => value };
        if (value is null)
            _leftOut.Add(new LeftOutField(definition, LeftOutReason.NotAvailable));
        else if (setting is null || _settings.Contains(setting))
            _included.Add(new SelectedField(definition, value));
        else
            _leftOut.Add(new LeftOutField(definition, LeftOutReason.NotSelected, null, value));
    }
}
