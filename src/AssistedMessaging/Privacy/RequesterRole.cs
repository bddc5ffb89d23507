namespace AssistedMessaging.Privacy;

/// <summary>In which role somebody asks. The host has signed them in and knows.</summary>
public enum RequesterRole
{
    /// <summary>Not stated; gets nothing.</summary>
    Unknown = 0,

    /// <summary>The person written to, or to be written to, asking about themselves.</summary>
    DataSubject,

    /// <summary>A user of a contract; asks through the main administrator (S-29).</summary>
    EnterpriseUser,

    /// <summary>An administrator below the main one.</summary>
    SecondLevelAdministrator,

    /// <summary>The contract's main administrator.</summary>
    MainAdministrator,

    /// <summary>Who bought the licence (S-28).</summary>
    LicencePurchaser,
}
