namespace AssistedMessaging.Fields;

/// <summary>The ten elements that a recruiter can switch on and off. There is no zero: an unset value is not a setting.</summary>
public enum DraftField
{
    /// <summary><c>skill</c>: the candidate's and the job's skills.</summary>
    Skill = 1,

    /// <summary><c>compensation</c>: salary and benefits of the job.</summary>
    Compensation,

    /// <summary><c>location</c>: where the candidate lives and the job is done.</summary>
    Location,

    /// <summary><c>employment_type</c>: the job's kind of contract.</summary>
    EmploymentType,

    /// <summary><c>workplace_type</c>: on site, hybrid or remote.</summary>
    WorkplaceType,

    /// <summary><c>experience</c>: positions, employers, schools, years and seniority.</summary>
    Experience,

    /// <summary><c>open_to_work</c>: the candidate's own signal.</summary>
    OpenToWork,

    /// <summary><c>mutual_connections</c>: how many people both sides know.</summary>
    MutualConnections,

    /// <summary><c>past_applicant</c>: earlier applications and earlier interest.</summary>
    PastApplicant,

    /// <summary><c>company_follower</c>: whether the candidate follows the company.</summary>
    CompanyFollower,
}
