namespace AssistedMessaging.Consent.Ledger;

/// <summary>What happened to a person's say about a purpose.</summary>
public enum ConsentEventKind
{
    /// <summary>Not stated; no ledger accepts it.</summary>
    Unknown = 0,

    /// <summary>A notice was shown to the person.</summary>
    NoticeServed,

    /// <summary>The person consented. Lifts an earlier refusal, withdrawal, objection or restriction of the same purpose.</summary>
    Granted,

    /// <summary>The person consented again; counts like <see cref="Granted"/>.</summary>
    Renewed,

    /// <summary>The person was asked and said no.</summary>
    Refused,

    /// <summary>The person took a consent back or opted out.</summary>
    Withdrawn,

    /// <summary>The person objected (GDPR art. 21).</summary>
    Objected,

    /// <summary>The objection was settled; lifts <see cref="Objected"/> only.</summary>
    ObjectionResolved,

    /// <summary>Processing is restricted while a request is open (GDPR art. 18).</summary>
    Restricted,

    /// <summary>The restriction ended; lifts <see cref="Restricted"/> only.</summary>
    RestrictionLifted,

    /// <summary>An earlier consent ran out.</summary>
    Expired,

    /// <summary>A contract forbids the purpose, for one person or for all.</summary>
    ContractProhibited,

    /// <summary>A contract's own prohibition ended; revives nobody who said no.</summary>
    ContractProhibitionLifted,

    /// <summary>Taken over from another system. Fills a gap and never overrides what the ledger knows first hand.</summary>
    Imported,

    /// <summary>The person's profile location changed.</summary>
    RegionChanged,
}
