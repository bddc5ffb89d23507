using AssistedMessaging.Profiles;

namespace AssistedMessaging.Fields;

/// <summary>The records from which fields are read: one candidate, the recruiter, the job if there is one, and the recruiter's own texts.</summary>
public sealed class FieldContext
{
    /// <summary>The candidate.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>The recruiter.</summary>
    public required Recruiter Recruiter { get; init; }

    /// <summary>The job, or null for a message without job context; none is guessed.</summary>
    public JobPosting? Job { get; init; }

    /// <summary>Texts of the recruiter's own, chosen for this request and usable in its language.</summary>
    public IReadOnlyList<CustomContent> CustomContent { get; init; } = [];

    /// <summary>The candidate's id only.</summary>
    public override string ToString() => Candidate.Id;
}
