using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>What a person has said no to and not taken back, over all purposes: what must outlive the person's records.</summary>
internal static class StandingOptOuts
{
    /// <summary>The events, in ledger order. A no counts as answered only by a later yes of the person about exactly the same, or by the end of exactly that prohibition.</summary>
    public static IReadOnlyList<ConsentEvent> Of(IReadOnlyList<ConsentEvent> events)
    {
        List<ConsentEvent>? standing = null;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].PersonId is not null && SaysNo(events[i]) && !IsAnswered(events, i))
                (standing ??= []).Add(events[i]);
        }

        return standing ?? [];
    }

    private static ConsentEventKind Said(ConsentEvent e) => e.Kind == ConsentEventKind.Imported ? e.Imports : e.Kind;

    private static bool SaysNo(ConsentEvent e) => e.Kind == ConsentEventKind.ContractProhibited || ConsentMeaning.Forbids(Said(e));

    private static bool IsAnswered(IReadOnlyList<ConsentEvent> events, int index)
    {
        var no = events[index];
        for (var i = index + 1; i < events.Count; i++)
        {
            var later = events[i];
            var lifts = no.Kind == ConsentEventKind.ContractProhibited
                ? later.Kind == ConsentEventKind.ContractProhibitionLifted
                : ConsentMeaning.IsAnswer(later.Kind) && ConsentMeaning.Lifts(later.Kind, Said(no)) && EventScope.SpeaksForMember(later);
            if (lifts && later.PersonId == no.PersonId && later.Purpose == no.Purpose && later.Controller == no.Controller && later.Contract == no.Contract
                && EventTime.EffectOf(later) > EventTime.EffectOf(no))
            {
                return true;
            }
        }

        return false;
    }
}
