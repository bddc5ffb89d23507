namespace AssistedMessaging.Text;

/// <summary>Words of closed lists that messages use: workplace, employment and level.</summary>
public enum Term
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>At the employer's place.</summary>
    OnSite,

    /// <summary>Partly at the employer's place.</summary>
    Hybrid,

    /// <summary>From elsewhere.</summary>
    Remote,

    /// <summary>Full time.</summary>
    FullTime,

    /// <summary>Part time.</summary>
    PartTime,

    /// <summary>On a contract for services.</summary>
    Contractor,

    /// <summary>For a limited time.</summary>
    Temporary,

    /// <summary>For learning on the job.</summary>
    Internship,

    /// <summary>Without pay.</summary>
    Volunteer,

    /// <summary>First job.</summary>
    EntryLevel,

    /// <summary>Some experience.</summary>
    Associate,

    /// <summary>Experienced.</summary>
    MidSenior,

    /// <summary>Leads a field.</summary>
    Director,

    /// <summary>Leads a company.</summary>
    Executive,
}
