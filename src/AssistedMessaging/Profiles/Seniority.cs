namespace AssistedMessaging.Profiles;

/// <summary>Level of a job.</summary>
public enum Seniority
{
    /// <summary>Not stated, so the field is left out.</summary>
    Unknown = 0,

    /// <summary>Still learning.</summary>
    Internship,

    /// <summary>First job.</summary>
    Entry,

    /// <summary>Some experience.</summary>
    Associate,

    /// <summary>Experienced.</summary>
    MidSenior,

    /// <summary>Leads a field.</summary>
    Director,

    /// <summary>Leads a company.</summary>
    Executive,
}
