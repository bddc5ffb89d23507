namespace AssistedMessaging.Profiles;

/// <summary>The person to whom a message is drafted, as the host's platform knows that person now.</summary>
/// <remarks>A fact that is absent is left out of the draft; nothing is guessed in its place.</remarks>
public sealed class Candidate
{
    /// <summary>The host's key of this profile, unique in a request. It stands in outcomes, logs and audit, so it must not be a name or an address.</summary>
    public required string Id { get; init; }

    /// <summary>The host's key of the person behind the profile: consent hangs on the person.</summary>
    /// <value>Default: <see cref="Id"/>. Set it where one person can have several profiles.</value>
    public string PersonId { get => field ?? Id; init; }

    /// <summary>
    /// Other keys by which the same person can be known when imported again, for instance an e-mail address or the address of a profile. Used to ask whether the person opted out and was
    /// erased, and for nothing else; no field reads them and no model sees them.
    /// </summary>
    /// <value>Default: none, so that <see cref="PersonId"/> alone is asked.</value>
    public IReadOnlyList<string> ReturnKeys { get; init; } = [];

    /// <summary>The name; no language model ever sees it.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Headline or job title as the candidate wrote it.</summary>
    public string? Title { get; init; }

    /// <summary>The candidate's own text about themselves. Untrusted: it is quoted to the model as data and checked first.</summary>
    public string? About { get; init; }

    /// <summary>Name of the present employer.</summary>
    public string? CurrentCompany { get; init; }

    /// <summary>Profile location. Its country decides which rules hold for the candidate's data.</summary>
    public Place? Location { get; init; }

    /// <summary>Skills in the candidate's own order.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Positions, latest first.</summary>
    public IReadOnlyList<Position> Experience { get; init; } = [];

    /// <summary>Current and past schools, latest first.</summary>
    public IReadOnlyList<School> Schools { get; init; } = [];

    /// <summary>Whole years of work, if the platform counts them.</summary>
    public int? YearsOfExperience { get; init; }

    /// <summary>Whether the candidate switched on "open to work".</summary>
    /// <value>null = not known, which is treated as off.</value>
    public bool? OpenToWork { get; init; }

    /// <summary>Whether the candidate follows the hiring company.</summary>
    public bool? FollowsCompany { get; init; }

    /// <summary>Earlier applications to the hiring company.</summary>
    public IReadOnlyList<PastApplication> PastApplications { get; init; } = [];

    /// <summary>Whether the candidate showed interest in the hiring company before (saved a job, answered a message).</summary>
    public bool? EarlierInterest { get; init; }

    /// <summary>Number of people whom recruiter and candidate both know. The people themselves are not part of the profile.</summary>
    public int? MutualConnections { get; init; }

    /// <summary>BCP 47 tag of the language in which the candidate wants to be written to.</summary>
    public string? Language { get; init; }

    /// <summary>The host's version of this profile; a draft remembers it, so that a later change is noticed before release.</summary>
    public string? Version { get; init; }

    /// <summary>Facts of the host's own, by field key, for fields that the host adds to the catalogue.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
