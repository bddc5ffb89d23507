namespace AssistedMessaging.Benchmarks.Templates;

/// <summary>The facts of the reference prompt: 42 of its own, and three of each earlier position. Invented.</summary>
internal sealed class ReferenceData
{
    public string? RequestLanguage { get; init; } = "English";

    public string? RequestTone { get; init; } = "friendly and matter-of-fact";

    public string? RequestLength { get; init; } = "600 to 900 characters";

    public string? RequestChannel { get; init; } = "direct message";

    public int RequestMost { get; init; } = 1900;

    public string? CandidateTitle { get; init; } = "Backend Engineer";

    public string? CandidateCompany { get; init; } = "Obiora Systems";

    public int CandidateSince { get; init; } = 2021;

    public string? CandidateHeadline { get; init; } = "Building calm software for busy harbours";

    public string? CandidateAbout { get; init; } = "I rebuilt the booking engine at Obiora Systems and like calm releases. Away from work I repair old radios, and on some evenings I teach newcomers how to read a stack trace without fear.";

    public string? CandidateLocation { get; init; } = "Utrecht";

    public string? CandidateRelocates { get; init; } = "within the country";

    public int CandidateYears { get; init; } = 11;

    public string? CandidateSeniority { get; init; } = "senior";

    public string? CandidateSkill { get; init; } = "event-driven design";

    public string? CandidateSecondSkill { get; init; } = "PostgreSQL";

    public string? CandidateThirdSkill { get; init; } = "testing";

    public string? CandidateSubject { get; init; } = "applied mathematics";

    public string? CandidateSchool { get; init; } = "Utrecht Institute of Technology";

    public string? CandidateLanguages { get; init; } = "Dutch, English and some German";

    public bool CandidateOpenToWork { get; init; } = true;

    public bool CandidateFollows { get; init; } = true;

    public string? JobTitle { get; init; } = "Senior Backend Engineer";

    public string? JobCompany { get; init; } = "Windrose Analytics";

    public string? JobLocation { get; init; } = "Rotterdam";

    public string? JobWorkplace { get; init; } = "hybrid";

    public string? JobEmployment { get; init; } = "full-time";

    public string? JobSeniority { get; init; } = "mid-senior level";

    public string? JobTeam { get; init; } = "Platform";

    public string? JobLead { get; init; } = "an engineer who still writes code";

    public string? JobFirstDuty { get; init; } = "design the services that plan crossings";

    public string? JobSecondDuty { get; init; } = "keep forecasts within a second";

    public string? JobSkill { get; init; } = "event-driven design";

    public string? JobSecondSkill { get; init; } = "some experience with time series";

    public string? JobBenefit { get; init; } = "a training budget and a day a month for learning";

    public string? JobStart { get; init; } = "in spring";

    public string? CompanyName { get; init; } = "Windrose Analytics";

    public string? CompanyInformation { get; init; } = "builds forecasting software for operators of ferries and harbours.";

    public string? CompanyCulture { get; init; } = "small teams that own what they ship, and no meetings on Wednesdays.";

    public string? CompanyValues { get; init; } = "clarity, craft, calm";

    public string? RecruiterTitle { get; init; } = "Talent Partner";

    public string? RecruiterTeam { get; init; } = "the engineering group";

    public IReadOnlyList<(string Title, string Company, int Years)> Positions { get; init; } =
    [
        ("Software Developer", "Utrecht Software House", 4),
        ("Junior Developer", "Kestrel Logistics", 2),
        ("Test Engineer", "Merwede Instruments", 2),
        ("Working Student", "Harbour Research Group", 1),
        ("Support Engineer", "Noordzee Networks", 1),
        ("Intern", "Lantern Press", 1),
    ];

    /// <summary>The same facts by path, without the positions.</summary>
    public IEnumerable<(string Path, object Value)> Facts =>
    [
        ("request.language", RequestLanguage!),
        ("request.tone", RequestTone!),
        ("request.length", RequestLength!),
        ("request.channel", RequestChannel!),
        ("request.most", RequestMost),
        ("candidate.title", CandidateTitle!),
        ("candidate.company", CandidateCompany!),
        ("candidate.since", CandidateSince),
        ("candidate.headline", CandidateHeadline!),
        ("candidate.about", CandidateAbout!),
        ("candidate.location", CandidateLocation!),
        ("candidate.relocates", CandidateRelocates!),
        ("candidate.years", CandidateYears),
        ("candidate.seniority", CandidateSeniority!),
        ("candidate.skill", CandidateSkill!),
        ("candidate.second_skill", CandidateSecondSkill!),
        ("candidate.third_skill", CandidateThirdSkill!),
        ("candidate.subject", CandidateSubject!),
        ("candidate.school", CandidateSchool!),
        ("candidate.languages", CandidateLanguages!),
        ("candidate.open_to_work", CandidateOpenToWork),
        ("candidate.follows", CandidateFollows),
        ("job.title", JobTitle!),
        ("job.company", JobCompany!),
        ("job.location", JobLocation!),
        ("job.workplace", JobWorkplace!),
        ("job.employment", JobEmployment!),
        ("job.seniority", JobSeniority!),
        ("job.team", JobTeam!),
        ("job.lead", JobLead!),
        ("job.first_duty", JobFirstDuty!),
        ("job.second_duty", JobSecondDuty!),
        ("job.skill", JobSkill!),
        ("job.second_skill", JobSecondSkill!),
        ("job.benefit", JobBenefit!),
        ("job.start", JobStart!),
        ("company.name", CompanyName!),
        ("company.information", CompanyInformation!),
        ("company.culture", CompanyCulture!),
        ("company.values", CompanyValues!),
        ("recruiter.title", RecruiterTitle!),
        ("recruiter.team", RecruiterTeam!),
    ];
}
