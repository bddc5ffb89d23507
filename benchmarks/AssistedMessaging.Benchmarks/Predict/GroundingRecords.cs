using System.Text.Json.Nodes;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Turns a case's facts into the records that a host would give.</summary>
internal static class GroundingRecords
{
    public static FieldContext Read(JsonObject facts) => new()
    {
        Candidate = Candidate(facts.Object("candidate")),
        Recruiter = Recruiter(facts.Object("recruiter")),
        Job = Job(facts.Object("job")),
    };

    private static Candidate Candidate(JsonObject facts)
    {
        var companies = facts.Texts("past_companies");
        return new Candidate
        {
            Id = "candidate",
            Name = Name(facts.Text("name")),
            Title = facts.OptionalText("headline"),
            About = facts.OptionalText("about"),
            CurrentCompany = facts.OptionalText("company"),
            Skills = facts.Texts("skills"),
            Location = Place(facts),
            Experience =
            [
                .. facts.Texts("past_titles").Select((title, i) => new Position { Title = title, Company = companies.ElementAtOrDefault(i) }),
            ],
            YearsOfExperience = facts.Count("years_experience"),
            OpenToWork = facts.Flag("open_to_work"),
            FollowsCompany = facts.Flag("company_follower"),
            PastApplications = facts.Flag("past_applicant") == true ? [new PastApplication()] : [],
            MutualConnections = facts.Texts("mutual_connections").Count,
        };
    }

    private static Recruiter Recruiter(JsonObject facts) => new()
    {
        Id = "recruiter",
        Name = Name(facts.Text("name")),
        Title = facts.OptionalText("title"),
        Company = Company(facts),
    };

    private static JobPosting Job(JsonObject facts) => new()
    {
        Id = "job",
        Title = facts.Text("title"),
        HiringOrganization = Company(facts),
        Skills = facts.Texts("skills"),
        Location = Place(facts),
        WorkplaceType = facts.OptionalText("workplace") switch
        {
            "remote" => WorkplaceType.Remote,
            "hybrid" => WorkplaceType.Hybrid,
            "on-site" => WorkplaceType.OnSite,
            _ => WorkplaceType.Unknown,
        },
        EmploymentType = Employment(facts.OptionalText("employment") ?? ""),
        Compensation = new Compensation { Salary = Salary(facts["salary"] as JsonObject) },
    };

    private static EmploymentType Employment(string said) => said switch
    {
        "full-time" => EmploymentType.FullTime,
        "part-time" => EmploymentType.PartTime,
        "contract" => EmploymentType.Contractor,
        "internship" => EmploymentType.Internship,
        "temporary" => EmploymentType.Temporary,
        _ when said.StartsWith("fixed-term", StringComparison.Ordinal) => EmploymentType.Temporary,
        _ => EmploymentType.Unknown,
    };

    private static SalaryRange? Salary(JsonObject? facts) => facts is null ? null : new SalaryRange
    {
        Minimum = (decimal?)facts["low"],
        Maximum = (decimal?)facts["high"],
        Currency = facts.Text("currency"),
        Period = facts.OptionalText("period") switch
        {
            "hour" => PayPeriod.Hour,
            "day" => PayPeriod.Day,
            "month" => PayPeriod.Month,
            "year" => PayPeriod.Year,
            _ => PayPeriod.Unknown,
        },
    };

    private static PersonName Name(string full)
    {
        var parts = full.Split(' ', 2);
        return new PersonName { First = parts[0], Last = parts.ElementAtOrDefault(1), Full = full };
    }

    private static Company Company(JsonObject facts) => new() { Name = facts.OptionalText("company") ?? "" };

    private static Place Place(JsonObject facts) => new() { City = facts.OptionalText("location") };
}
