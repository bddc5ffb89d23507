namespace AssistedMessaging.Consent.Policy;

/// <summary>Whether a policy row applies to a region.</summary>
internal enum AreaMatch
{
    /// <summary>It depends on what is not known: the country, or the part of a country that the row names.</summary>
    Uncertain = 0,

    /// <summary>It does not apply.</summary>
    No,

    /// <summary>It applies.</summary>
    Yes,
}
