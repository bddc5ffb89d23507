using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>Finds the contract's prohibition that is in force.</summary>
internal static class ContractBan
{
    /// <summary>The latest prohibition that no later event lifted, or null. A tie leaves it in force.</summary>
    public static ConsentEvent? Find(EventScope scope, IReadOnlyList<ConsentEvent> events)
    {
        List<ConsentEvent>? lifts = null;
        for (var i = events.Count - 1; i >= 0; i--)
        {
            var e = events[i];
            if (!scope.ConcernsContract(e))
                continue;
            if (e.Kind == ConsentEventKind.ContractProhibitionLifted && scope.CountsAsYes(e))
                (lifts ??= []).Add(e);
            else if (e.Kind == ConsentEventKind.ContractProhibited && scope.CountsAsNo(e) && !IsLifted(scope, e, lifts))
                return e;
        }

        return null;
    }

    private static bool IsLifted(EventScope scope, ConsentEvent ban, List<ConsentEvent>? lifts) => lifts is not null && lifts.Exists(lift =>
        EventScope.EffectOf(lift) > EventScope.EffectOf(ban)
        && (lift.PersonId == ban.PersonId || lift.PersonId is not null)
        && scope.AnswersPurpose(lift.Purpose, ban.Purpose));
}
