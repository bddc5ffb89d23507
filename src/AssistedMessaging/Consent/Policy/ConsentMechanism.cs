namespace AssistedMessaging.Consent.Policy;

/// <summary>How a person decides about a purpose, strictest first.</summary>
internal enum ConsentMechanism
{
    /// <summary>Nobody may pursue the purpose, whatever the person says.</summary>
    NotPermitted = 0,

    /// <summary>Only after the person said yes.</summary>
    OptIn,

    /// <summary>Until the person says no.</summary>
    OptOut,

    /// <summary>Until the person objects through a form of its own.</summary>
    ObjectionForm,

    /// <summary>The person has no say, for instance in keeping the service secure.</summary>
    NotSubjectToOptOut,
}
