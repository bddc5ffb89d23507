namespace AssistedMessaging.Preferences;

/// <summary>Which level a setting's value comes from, from the most general to the most specific.</summary>
public enum PreferenceSource
{
    /// <summary>The library's own default.</summary>
    Library = 0,

    /// <summary>The contract, set by its administrators.</summary>
    Contract,

    /// <summary>The recruiter.</summary>
    Recruiter,

    /// <summary>This one request.</summary>
    Request,
}
