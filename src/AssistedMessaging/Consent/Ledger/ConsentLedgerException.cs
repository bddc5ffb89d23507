namespace AssistedMessaging.Consent.Ledger;

/// <summary>An event that the ledger did not record. The message holds codes only.</summary>
public sealed class ConsentLedgerException : Exception
{
    /// <summary>Refuses an event.</summary>
    /// <param name="code">See <see cref="Code"/>.</param>
    public ConsentLedgerException(string code)
        : base($"The consent ledger refused an event: {code}.") => Code = code;

    /// <summary>
    /// Why: <c>consent.event-incomplete</c> (id, person, purpose, contract, controller or kind is missing), <c>consent.event-purpose</c>
    /// (not written like a purpose), <c>consent.event-in-future</c>, <c>consent.event-conflict</c> (the id stands for another event),
    /// <c>consent.administrator-may-only-tighten</c>, <c>consent.grant-not-by-member</c>, <c>consent.grant-without-evidence</c> (route or
    /// notice version is missing) or <c>consent.ledger-full</c>.
    /// </summary>
    public string Code { get; }
}
