namespace AssistedMessaging.Consent;

/// <summary>Where in a draft's life a consent question is asked; it is asked again at each.</summary>
public enum GatePhase
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Before fields are read.</summary>
    Draft,

    /// <summary>Right before a model is called.</summary>
    ProviderCall,

    /// <summary>When a person approves.</summary>
    Review,

    /// <summary>When a draft is released.</summary>
    Release,

    /// <summary>When records are taken out for training.</summary>
    Training,
}
