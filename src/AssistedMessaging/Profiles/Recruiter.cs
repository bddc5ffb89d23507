namespace AssistedMessaging.Profiles;

/// <summary>The person who sends messages and answers for them.</summary>
public sealed class Recruiter
{
    /// <summary>The host's key of the recruiter.</summary>
    public required string Id { get; init; }

    /// <summary>The name under which messages are signed; no language model ever sees it.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Job title of the recruiter.</summary>
    public string? Title { get; init; }

    /// <summary>The team the recruiter hires for.</summary>
    public string? Team { get; init; }

    /// <summary>The company for which the recruiter writes.</summary>
    public Company? Company { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
