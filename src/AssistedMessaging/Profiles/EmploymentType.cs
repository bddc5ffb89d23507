namespace AssistedMessaging.Profiles;

/// <summary>Kind of contract between person and employer.</summary>
public enum EmploymentType
{
    /// <summary>Not stated, so the field is left out.</summary>
    Unknown = 0,

    /// <summary>Full time.</summary>
    FullTime,

    /// <summary>Part time.</summary>
    PartTime,

    /// <summary>For a project or a term, on a contract for services.</summary>
    Contractor,

    /// <summary>For a limited time.</summary>
    Temporary,

    /// <summary>For learning on the job.</summary>
    Internship,

    /// <summary>Without pay.</summary>
    Volunteer,
}
