namespace AssistedMessaging.Consent.Ledger;

/// <summary>Who caused a ledger event.</summary>
public enum ConsentActor
{
    /// <summary>Not stated; may say no, never yes.</summary>
    Unknown = 0,

    /// <summary>The person in question.</summary>
    Member,

    /// <summary>Somebody who administers a contract; may only tighten (S-21).</summary>
    Administrator,

    /// <summary>The host application.</summary>
    Host,
}
