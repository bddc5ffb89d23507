namespace AssistedMessaging.Consent.Ledger;

/// <summary>What a ledger refuses to record.</summary>
internal static class LedgerRules
{
    /// <summary>How far ahead of the ledger's clock an event may take effect: room for clocks that differ.</summary>
    public static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <summary>The code of the first rule that the event breaks, or null.</summary>
    public static string? FindRefusal(ConsentEvent e, DateTimeOffset now)
    {
        if (!IsComplete(e))
            return "consent.event-incomplete";
        if (!string.IsNullOrEmpty(e.Purpose.Value) && !PurposeShape.IsValid(e.Purpose.Value))
            return "consent.event-purpose";
        if (e.EffectiveAt - now > ClockTolerance)
            return "consent.event-in-future";
        if (e.Actor == ConsentActor.Administrator && !IsOpenToAdministrators(e))
            return "consent.administrator-may-only-tighten";
        if (!IsYes(e))
            return null;
        if (e.Actor == ConsentActor.Unknown || (e.Actor != ConsentActor.Member && e.Kind != ConsentEventKind.Imported))
            return "consent.grant-not-by-member";

        return string.IsNullOrWhiteSpace(e.Route) || string.IsNullOrWhiteSpace(e.NoticeVersion) ? "consent.grant-without-evidence" : null;
    }

    /// <summary>Whether the event says yes; losing any other could let something through.</summary>
    public static bool IsYes(ConsentEvent e) => SaidBy(e) is ConsentEventKind.Granted or ConsentEventKind.Renewed;

    private static ConsentEventKind SaidBy(ConsentEvent e) => e.Kind == ConsentEventKind.Imported ? e.Imports : e.Kind;

    private static bool IsComplete(ConsentEvent e) =>
        !string.IsNullOrWhiteSpace(e.Id)
        && !string.IsNullOrWhiteSpace(e.Controller)
        && (e.Kind == ConsentEventKind.RegionChanged || !string.IsNullOrWhiteSpace(e.Purpose.Value))
        && IsAboutSomebody(e)
        && Enum.IsDefined(e.Kind)
        && e.Kind switch
        {
            ConsentEventKind.Unknown => false,
            ConsentEventKind.Imported => e.Imports is ConsentEventKind.Granted or ConsentEventKind.Refused or ConsentEventKind.Withdrawn
                or ConsentEventKind.Objected,
            _ => true,
        };

    private static bool IsAboutSomebody(ConsentEvent e) => IsOfContract(e)
        ? !e.Contract.IsEmpty && (e.PersonId is null || !string.IsNullOrWhiteSpace(e.PersonId))
        : !string.IsNullOrWhiteSpace(e.PersonId);

    private static bool IsOfContract(ConsentEvent e) =>
        e.Kind is ConsentEventKind.ContractProhibited or ConsentEventKind.ContractProhibitionLifted;

    // A list of what they may do, so that a kind added later is closed to them.
    private static bool IsOpenToAdministrators(ConsentEvent e) => IsOfContract(e) || SaidBy(e) is ConsentEventKind.Refused
        or ConsentEventKind.Withdrawn or ConsentEventKind.Objected or ConsentEventKind.Restricted or ConsentEventKind.Expired;
}
