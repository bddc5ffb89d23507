namespace AssistedMessaging.Consent.Ledger;

/// <summary>An event that the ledger did not record, or a reading that it did not give. The message holds codes only.</summary>
public sealed class ConsentLedgerException : Exception
{
    /// <summary>Refuses an event or a reading.</summary>
    /// <param name="code">See <see cref="Code"/>.</param>
    public ConsentLedgerException(string code)
        : base($"The consent ledger refused: {code}.") => Code = code;

    /// <summary>
    /// Why: <c>consent.event-incomplete</c> (id, person, purpose, contract, controller or kind is missing), <c>consent.event-purpose</c>
    /// (not written like a purpose), <c>consent.event-in-future</c>, <c>consent.event-conflict</c> (the id stands for another event),
    /// <c>consent.administrator-may-only-tighten</c>, <c>consent.grant-not-by-member</c>, <c>consent.grant-without-evidence</c> (route or
    /// notice version is missing), <c>consent.ledger-full</c> or <c>consent.ledger-unreadable</c> (not complete, or not there).
    /// </summary>
    public string Code { get; }
}
