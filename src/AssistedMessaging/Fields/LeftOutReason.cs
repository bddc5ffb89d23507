namespace AssistedMessaging.Fields;

/// <summary>Why a field takes no part in a draft.</summary>
public enum LeftOutReason
{
    /// <summary>Consent or contract do not allow this kind of data.</summary>
    NotPermitted = 0,

    /// <summary>A guard took it out; the code says which rule.</summary>
    WithheldByGuard,

    /// <summary>Its setting is off.</summary>
    NotSelected,

    /// <summary>The record has no value.</summary>
    NotAvailable,

    /// <summary>There is a value, but it says nothing about this candidate and job together.</summary>
    NotRelevant,
}
