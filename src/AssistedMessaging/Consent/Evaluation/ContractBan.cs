using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>Finds the contract's prohibition that is in force.</summary>
internal static class ContractBan
{
    /// <summary>The latest prohibition that no later event lifted, or null. A tie leaves it in force.</summary>
    public static ConsentEvent? Find(EventScope scope, IReadOnlyList<ConsentEvent> events)
    {
        ConsentEvent? standing = null;
        List<ConsentEvent>? lifts = null;
        for (var i = events.Count - 1; i >= 0; i--)
        {
            var e = events[i];
            if (!scope.ConcernsContract(e))
                continue;
            if (e.Kind == ConsentEventKind.ContractProhibitionLifted && scope.CountsAsYes(e))
                Remember(lifts ??= [], e);
            else if (e.Kind == ConsentEventKind.ContractProhibited && scope.CountsAsNo(e) && !IsLifted(scope, e, lifts))
                standing = EventTime.Latest(standing, e);
        }

        return standing;
    }

    // Of liftings of the same, the one latest in effect is enough.
    private static void Remember(List<ConsentEvent> lifts, ConsentEvent lift)
    {
        var same = lifts.FindIndex(other => other.Purpose == lift.Purpose && other.PersonId == lift.PersonId);
        if (same < 0)
            lifts.Add(lift);
        else
            lifts[same] = EventTime.Latest(lifts[same], lift);
    }

    private static bool IsLifted(EventScope scope, ConsentEvent ban, List<ConsentEvent>? lifts) => lifts is not null && lifts.Exists(lift =>
        EventTime.EffectOf(lift) > EventTime.EffectOf(ban)
        && (lift.PersonId == ban.PersonId || lift.PersonId is not null)
        && scope.AnswersPurpose(lift.Purpose, ban.Purpose));
}
