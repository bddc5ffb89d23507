namespace AssistedMessaging.Profiles;

/// <summary>Where the work is done.</summary>
public enum WorkplaceType
{
    /// <summary>Not stated, so the field is left out.</summary>
    Unknown = 0,

    /// <summary>At the employer's place.</summary>
    OnSite,

    /// <summary>Partly at the employer's place, partly elsewhere.</summary>
    Hybrid,

    /// <summary>From anywhere the posting allows.</summary>
    Remote,
}
