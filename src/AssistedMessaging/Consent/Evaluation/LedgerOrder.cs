using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>Makes sure that events are understood and stand in ledger order.</summary>
internal static class LedgerOrder
{
    /// <summary>The events by position; null when there are none to speak of or one of a kind that this version does not know.</summary>
    public static IReadOnlyList<ConsentEvent>? Of(IReadOnlyList<ConsentEvent>? events)
    {
        if (events is null)
            return null;

        var isSorted = true;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is null || events[i].Kind is < ConsentEventKind.NoticeServed or > ConsentEventKind.RegionChanged)
                return null;

            isSorted &= i == 0 || events[i - 1].Position <= events[i].Position;
        }

        return isSorted ? events : [.. events.OrderBy(e => e.Position)];
    }
}
