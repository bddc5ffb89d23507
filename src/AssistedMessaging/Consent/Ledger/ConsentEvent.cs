using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>One entry of the consent ledger. Holds keys, dates and versions; never a person's words.</summary>
/// <remarks>
/// A withdrawal needs a person, a kind and a purpose. A grant needs these and also <see cref="Actor"/>, <see cref="Route"/> and
/// <see cref="NoticeVersion"/>: saying no is never harder than saying yes (S-10).
/// </remarks>
public sealed record ConsentEvent
{
    /// <summary>Key of the event; appending the same event twice records it once.</summary>
    /// <value>Default: a new key.</value>
    public string Id { get; init; } = Guid.CreateVersion7().ToString("n");

    /// <summary>The person, by the host's key; null for a contract's event about everybody.</summary>
    public required string? PersonId { get; init; }

    /// <summary>What happened.</summary>
    public required ConsentEventKind Kind { get; init; }

    /// <summary>The purpose in question; empty only for <see cref="ConsentEventKind.RegionChanged"/>.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>The controller, or the group of controllers, to which the person spoke.</summary>
    /// <value>Default: one controller for the whole host.</value>
    public string Controller { get; init; } = "host";

    /// <summary>The contract to which the event is limited; required for a contract's own prohibitions.</summary>
    /// <value>Default: none, the event counts under every contract.</value>
    public ContractId Contract { get; init; }

    /// <summary>From when the event counts; at most 5 minutes in the future when it is appended.</summary>
    /// <value>null = from when it was recorded.</value>
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>When the ledger recorded it. Set by the ledger; what a caller sets is overwritten.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>Place in the ledger, counted from 1. Set by the ledger; what a caller sets is overwritten.</summary>
    public long Position { get; init; }

    /// <summary>Who caused the event.</summary>
    public ConsentActor Actor { get; init; }

    /// <summary>How it reached the ledger, for instance <c>setting</c> or <c>form</c>. Required for a grant.</summary>
    public string? Route { get; init; }

    /// <summary>Version of the notice that the person had been served. Required for a grant.</summary>
    public string? NoticeVersion { get; init; }

    /// <summary>
    /// What an <see cref="ConsentEventKind.Imported"/> event says: <see cref="ConsentEventKind.Granted"/>, <see cref="ConsentEventKind.Refused"/>,
    /// <see cref="ConsentEventKind.Withdrawn"/> or <see cref="ConsentEventKind.Objected"/>.
    /// </summary>
    public ConsentEventKind Imports { get; init; }

    /// <summary>The ISO 3166 code of the region that the person left, for <see cref="ConsentEventKind.RegionChanged"/>.</summary>
    /// <value>null = unknown.</value>
    public string? FormerRegion { get; init; }

    /// <summary>Throws when no ledger may record the event; every ledger calls this first.</summary>
    /// <param name="now">The ledger's time.</param>
    /// <exception cref="ConsentLedgerException">The event breaks a rule; the code says which.</exception>
    public void ThrowIfRefused(DateTimeOffset now)
    {
        if (LedgerRules.FindRefusal(this, now) is { } code)
            throw new ConsentLedgerException(code);
    }

    /// <summary>Kind and id only.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
