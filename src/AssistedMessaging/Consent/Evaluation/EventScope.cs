using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>Which ledger events concern a question, and from when they count.</summary>
internal sealed class EventScope(ConsentQuery query, PurposePlan plan, DateTimeOffset asOf)
{
    /// <summary>The question.</summary>
    public ConsentQuery Query => query;

    /// <summary>Whether the event was known by the time that the question looks back to.</summary>
    public bool IsKnown(ConsentEvent e) => query.KnownAt is not { } knownAt || e.RecordedAt <= knownAt;

    /// <summary>
    /// Whether a no counts by now. It counts from when it was recorded, even if it names a later instant; and a question about now sees
    /// every recorded no, however the clocks stand to each other.
    /// </summary>
    public bool CountsAsNo(ConsentEvent e) => query.AsOf is null || EventTime.EffectOf(e) <= asOf || e.RecordedAt <= asOf;

    /// <summary>Whether a yes counts by now.</summary>
    public bool CountsAsYes(ConsentEvent e) => EventTime.EffectOf(e) <= asOf;

    /// <summary>Whether a yes may count as the member's own (S-21), also in a ledger that records what it should refuse.</summary>
    public static bool SpeaksForMember(ConsentEvent e) => e.Actor != ConsentActor.Administrator;

    /// <summary>Whether a person's event is about this person, purpose, contract and controller.</summary>
    public bool Concerns(ConsentEvent e) =>
        IsKnown(e)
        && e.PersonId is not null && e.PersonId == query.PersonId
        && plan.Find(e.Purpose) is not null
        && (e.Controller == query.Controller || query.Affiliates.Contains(e.Controller))
        && (e.Contract.IsEmpty || query.Contract.IsEmpty || e.Contract == query.Contract);

    /// <summary>Whether a contract's event is about this contract and purpose, for this person or everybody.</summary>
    public bool ConcernsContract(ConsentEvent e) =>
        IsKnown(e)
        && !e.Contract.IsEmpty && e.Contract == query.Contract
        && (e.PersonId is null || e.PersonId == query.PersonId)
        && plan.Find(e.Purpose) is not null;

    /// <summary>Whether a grant is about exactly this purpose, controller and, if it names one, contract: a grant reaches nothing else.</summary>
    public bool IsExactly(ConsentEvent e) =>
        e.Purpose == plan.Purpose && e.Controller == query.Controller && (e.Contract.IsEmpty || e.Contract == query.Contract);

    /// <summary>Whether a yes answers a no in what both are about: it must be about the same or about something narrower.</summary>
    public bool Answers(ConsentEvent yes, ConsentEvent no) =>
        AnswersPurpose(yes.Purpose, no.Purpose)
        && (yes.Controller == no.Controller || yes.Controller == query.Controller)
        && (yes.Contract == no.Contract || (!yes.Contract.IsEmpty && yes.Contract == query.Contract));

    /// <summary>Whether a yes about one purpose answers a no about another: the same, or one nearer to the purpose in question.</summary>
    public bool AnswersPurpose(Purpose yes, Purpose no) =>
        yes == no || (plan.Find(yes) is { IsFormerName: false } near && plan.Find(no) is { } far && near.Depth >= far.Depth);

    /// <summary>Whether the event is about the purpose in question or one above it, by its present name.</summary>
    public bool IsOnPath(Purpose purpose) => plan.Find(purpose) is { IsFormerName: false };
}
