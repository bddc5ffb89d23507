namespace AssistedMessaging.Profiles;

/// <summary>The job that a message is about, in the words of schema.org's JobPosting.</summary>
public sealed class JobPosting
{
    /// <summary>The host's key of the posting.</summary>
    public required string Id { get; init; }

    /// <summary>Job title.</summary>
    public required string Title { get; init; }

    /// <summary>The company that hires.</summary>
    public required Company HiringOrganization { get; init; }

    /// <summary>What the person in this job does.</summary>
    public IReadOnlyList<string> Responsibilities { get; init; } = [];

    /// <summary>Skills asked for, most important first.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Where the job is done.</summary>
    public Place? Location { get; init; }

    /// <summary>On site, hybrid or remote.</summary>
    public WorkplaceType WorkplaceType { get; init; }

    /// <summary>Kind of contract.</summary>
    public EmploymentType EmploymentType { get; init; }

    /// <summary>Level of the job.</summary>
    public Seniority Seniority { get; init; }

    /// <summary>Pay and benefits.</summary>
    public Compensation? Compensation { get; init; }

    /// <summary>The posting's own page. It appears in messages letter for letter.</summary>
    public Uri? Url { get; init; }

    /// <summary>The host's version of this posting; a draft remembers it.</summary>
    public string? Version { get; init; }

    /// <summary>Facts of the host's own, by field key, for fields that the host adds to the catalogue.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
