using System.Globalization;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing;

/// <summary>Invented people, companies and jobs for tests and first trials. The same in every run and on every machine.</summary>
public static class SampleProfiles
{
    private static readonly string[] FirstNames =
    [
        "Noor", "Mateo", "Ingrid", "Kwame", "Saoirse", "Tomasz", "Yuki", "Amara", "Luc", "Priya", "Oskar", "Leila", "Bram",
        "Chiara", "Dmitri", "Esra", "Fatou", "Giulio", "Hana", "Ivo", "Jorun", "Kofi", "Marisol", "Niamh", "Pavel",
    ];

    private static readonly string[] LastNames =
    [
        "Verhulst", "Ibarra", "Solheim", "Mensah-Lowe", "Kinsella", "Wrona", "Hayashida", "Obiora", "Fontenoy", "Ranganath", "Lindqvister",
        "Farahani", "Dijkgraaf", "Belluomo", "Sorokov", "Aydemir", "Diarrasouba", "Castagneri", "Novotova", "Petrovich", "Haugland",
        "Asare-Bell", "Quintero", "Gallacher", "Dvorsky",
    ];

    private static readonly (string Skill, string Other, string Thing)[] Crafts =
    [
        ("C#", "PostgreSQL", "the booking engine"), ("Kotlin", "gRPC", "the parcel tracker"), ("Rust", "WebAssembly", "the map renderer"),
        ("Go", "Kubernetes", "the meter gateway"), ("TypeScript", "GraphQL", "the seat planner"),
    ];

    private static readonly (string City, string Country)[] Cities =
    [
        ("Utrecht", "NL"), ("Ghent", "BE"), ("Porto", "PT"), ("Aarhus", "DK"), ("Lyon", "FR"), ("Graz", "AT"), ("Cork", "IE"),
    ];

    /// <summary>The customer under whose licence the sample recruiter works.</summary>
    public static ContractId Contract { get; } = new("contract-1");

    /// <summary>The company that hires, with information, culture and values.</summary>
    public static Company Company { get; } = new()
    {
        Name = "Windrose Analytics",
        Information = "Windrose Analytics builds forecasting software for operators of ferries and harbours.",
        Culture = "Small teams that own what they ship, and no meetings on Wednesdays.",
        Values = ["Clarity", "Craft", "Calm"],
    };

    /// <summary>A recruiter of <see cref="Company"/> with all fields filled.</summary>
    public static Recruiter Recruiter { get; } = new()
    {
        Id = "recruiter-1",
        Name = new() { First = "Marit", Last = "Oosterveld" },
        Title = "Talent Partner",
        Team = "Platform",
        Company = Company,
    };

    /// <summary>A job at <see cref="Company"/> with all fields filled: 72,000 to 88,000 euro a year, hybrid, in Rotterdam.</summary>
    public static JobPosting Job { get; } = new()
    {
        Id = "job-1",
        Title = "Senior Backend Engineer",
        HiringOrganization = Company,
        Responsibilities = ["Design the services that plan crossings", "Keep forecasts within a second", "Coach two junior colleagues"],
        Skills = ["C#", "PostgreSQL", "Event-driven design"],
        Location = new() { City = "Rotterdam", Subdivision = "NL-ZH", Country = "NL" },
        WorkplaceType = WorkplaceType.Hybrid,
        EmploymentType = EmploymentType.FullTime,
        Seniority = Seniority.MidSenior,
        Compensation = new()
        {
            Salary = new() { Minimum = 72_000m, Maximum = 88_000m, Currency = "EUR", Period = PayPeriod.Year },
            Benefits = ["30 days of leave", "A train pass"],
        },
        Url = new Uri("https://jobs.windrose.example/senior-backend-engineer"),
        Version = "job-1.1",
    };

    /// <summary>A text of the sample recruiter's own, in English.</summary>
    public static CustomContent CustomContent { get; } = new()
    {
        Id = "benefits_note",
        AuthorId = "recruiter-1",
        Text = "Everyone here gets a study budget and four Fridays a year for an own idea.",
        Language = "en",
        Topic = "benefits",
    };

    /// <summary>A candidate with every field filled: open to work, follower, past applicant, four mutual connections.</summary>
    public static Candidate FullCandidate { get; } = Candidates(1)[0];

    /// <summary>A candidate of whom nothing but the name and the title is known.</summary>
    public static Candidate SparseCandidate { get; } = new()
    {
        Id = "candidate-sparse",
        Name = new() { First = "Wanjiru" },
        Title = "Data Engineer",
    };

    /// <summary>Candidates with every field filled, no two with the same name, employer or "About".</summary>
    /// <param name="count">How many, 0 or more. The first ones are the same whatever the number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static IReadOnlyList<Candidate> Candidates(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Enumerable.Range(0, count).Select(Nth)];
    }

    private static Candidate Nth(int index)
    {
        string number = (index + 1).ToString(CultureInfo.InvariantCulture);
        int round = index / FirstNames.Length;
        string last = LastNames[index % LastNames.Length] + (round == 0 ? "" : $" {Roman(round + 1)}");
        (string skill, string other, string thing) = Crafts[index % Crafts.Length];
        (string city, string country) = Cities[index % Cities.Length];
        string employer =
            $"{LastNames[(index + 7) % LastNames.Length]} {(index % 2 == 0 ? "Systems" : "Works")}{(round == 0 ? "" : $" {Roman(round + 1)}")}";
        return new()
        {
            Id = $"candidate-{number}",
            ReturnKeys = [$"profile-{number}@people.example"],
            PersonId = $"person-{number}",
            Name = new() { First = FirstNames[index % FirstNames.Length], Last = last },
            Title = "Backend Engineer",
            About = $"I rebuilt {thing} at {employer} and like calm releases. Away from work I repair old radios.",
            CurrentCompany = employer,
            Location = new() { City = city, Country = country },
            Skills = [skill, other, "Testing"],
            Experience =
            [
                new() { Title = "Backend Engineer", Company = employer, From = new(2021, 4, 1) },
                new() { Title = "Software Developer", Company = $"{city} Software House", From = new(2017, 9, 1), Until = new(2021, 3, 1) },
            ],
            Schools = [new() { Name = $"{city} Institute of Technology", Degree = "BSc Computer Science" }],
            YearsOfExperience = 8 + (index % 5),
            OpenToWork = true,
            FollowsCompany = true,
            PastApplications = [new() { JobTitle = "Backend Engineer", On = new(2024, 5, 13) }],
            EarlierInterest = true,
            MutualConnections = 4,
            Language = "en",
            Version = $"candidate-{number}.1",
        };
    }

    private static string Roman(int number) => new('I', number);
}
