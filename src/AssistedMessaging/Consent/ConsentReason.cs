namespace AssistedMessaging.Consent;

/// <summary>Why a consent question was answered as it was.</summary>
public enum ConsentReason
{
    /// <summary>No reason stated; goes with <see cref="ConsentState.Unknown"/>.</summary>
    None = 0,

    /// <summary>No policy row is in force for the purpose.</summary>
    NoPolicy,

    /// <summary>The answer depends on a region and the person's region is unknown or no country code.</summary>
    RegionUnknown,

    /// <summary>The ledger could not be read completely; an unreadable ledger is not an empty one.</summary>
    LedgerUnavailable,

    /// <summary>More than one person matches, or the question names none.</summary>
    SubjectAmbiguous,

    /// <summary>A kind of data in the question is never used for this purpose.</summary>
    CategoryExcluded,

    /// <summary>The purpose is not pursued in the person's region.</summary>
    RegionExcluded,

    /// <summary>The purpose needs a consent that was not given.</summary>
    NoGrant,

    /// <summary>A consent was given, but it ran out or is too old for the policy in force.</summary>
    Expired,

    /// <summary>Permitted because nobody opted out: a default, not a consent.</summary>
    DefaultOn,

    /// <summary>The person consented.</summary>
    Granted,

    /// <summary>The person opted out, refused or took a consent back.</summary>
    Withdrawn,

    /// <summary>The person objected.</summary>
    Objected,

    /// <summary>Processing is restricted while a request is open (GDPR art. 18).</summary>
    Restricted,

    /// <summary>The contract forbids the purpose.</summary>
    ContractProhibits,

    /// <summary>The purpose is not subject to opt-out.</summary>
    NotSubjectToOptOut,

    /// <summary>The policy row is suspended.</summary>
    PolicySuspended,
}
