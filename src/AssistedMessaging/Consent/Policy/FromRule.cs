namespace AssistedMessaging.Consent.Policy;

/// <summary>At which instant the dates of a policy row begin.</summary>
internal enum FromRule
{
    /// <summary>
    /// While the date differs between places on earth, the stricter side wins: a loosening starts where the date comes last
    /// (UTC-12, 12:00Z of that day), a tightening where it comes first (UTC+14, 10:00Z of the day before).
    /// </summary>
    TowardProtection = 0,

    /// <summary>At midnight UTC.</summary>
    Utc,
}
