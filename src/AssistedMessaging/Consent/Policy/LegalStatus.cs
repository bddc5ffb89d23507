namespace AssistedMessaging.Consent.Policy;

/// <summary>How firmly a policy row stands.</summary>
internal enum LegalStatus
{
    /// <summary>The row must not be relied on: a court or an authority stopped it, or nobody stated its status.</summary>
    Suspended = 0,

    /// <summary>The row applies while its legality is disputed.</summary>
    Contested,

    /// <summary>Nobody disputes the row.</summary>
    Settled,
}
