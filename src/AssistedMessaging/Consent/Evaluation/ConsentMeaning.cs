using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>What the kinds of ledger events mean for a decision.</summary>
internal static class ConsentMeaning
{
    /// <summary>A person's yes.</summary>
    public static bool IsYes(ConsentEventKind kind) => kind is ConsentEventKind.Granted or ConsentEventKind.Renewed;

    /// <summary>Forbids the purpose until it is answered.</summary>
    public static bool Forbids(ConsentEventKind kind) =>
        kind is ConsentEventKind.Refused or ConsentEventKind.Withdrawn or ConsentEventKind.Objected or ConsentEventKind.Restricted;

    /// <summary>Ends the grants before it. A restriction suspends and does not end them.</summary>
    public static bool EndsGrants(ConsentEventKind kind) => kind is not ConsentEventKind.Restricted && IsNo(kind);

    /// <summary>Takes something away from a yes.</summary>
    public static bool IsNo(ConsentEventKind kind) => kind is ConsentEventKind.Expired || Forbids(kind);

    /// <summary>Can lift something that forbids.</summary>
    public static bool IsAnswer(ConsentEventKind kind) =>
        kind is ConsentEventKind.ObjectionResolved or ConsentEventKind.RestrictionLifted || IsYes(kind);

    /// <summary>Whether one kind lifts the other.</summary>
    public static bool Lifts(ConsentEventKind answer, ConsentEventKind no) => answer switch
    {
        ConsentEventKind.Granted or ConsentEventKind.Renewed => true,
        ConsentEventKind.ObjectionResolved => no == ConsentEventKind.Objected,
        ConsentEventKind.RestrictionLifted => no == ConsentEventKind.Restricted,
        _ => false,
    };

    /// <summary>The reason that a standing no gives.</summary>
    public static ConsentReason ReasonOf(ConsentEvent no) => (no.Kind == ConsentEventKind.Imported ? no.Imports : no.Kind) switch
    {
        ConsentEventKind.Objected => ConsentReason.Objected,
        ConsentEventKind.Restricted => ConsentReason.Restricted,
        _ => ConsentReason.Withdrawn,
    };
}
