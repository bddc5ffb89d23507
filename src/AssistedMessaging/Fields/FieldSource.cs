namespace AssistedMessaging.Fields;

/// <summary>Whose data a field is (S-74).</summary>
public enum FieldSource
{
    /// <summary>Not stated; not allowed in the catalogue.</summary>
    Unknown = 0,

    /// <summary>The candidate's profile.</summary>
    Candidate,

    /// <summary>The job posting.</summary>
    Job,

    /// <summary>The recruiter and the recruiter's company.</summary>
    Recruiter,

    /// <summary>The recruiter's own texts.</summary>
    CustomContent,
}
