using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>What the person wants by the ledger: a no that stands, or a yes that counts.</summary>
/// <remarks>
/// A yes answers a no only when it is later both in the ledger and in effect, so that neither a clock that runs backwards nor a tie revives anything.
/// </remarks>
internal sealed class MemberWill
{
    private readonly EventScope _scope;
    private readonly List<ConsentEvent> _answers = [];
    private DateTimeOffset _lastNo = DateTimeOffset.MinValue;
    private bool _saidNo;
    private bool _spoke;

    private MemberWill(EventScope scope) => _scope = scope;

    /// <summary>The latest no that stands.</summary>
    public ConsentEvent? StandingNo { get; private set; }

    /// <summary>The latest yes to exactly this purpose that nothing ended.</summary>
    public ConsentEvent? Grant { get; private set; }

    /// <summary>Whether a yes ran out.</summary>
    public bool GrantRanOut { get; private set; }

    /// <summary>Reads the events, which are in ledger order.</summary>
    public static MemberWill Read(EventScope scope, IReadOnlyList<ConsentEvent> events)
    {
        var will = new MemberWill(scope);
        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (scope.Concerns(events[i]))
                will.Add(events[i]);
        }

        will.DropGrantBefore(will._lastNo);
        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (events[i].Kind == ConsentEventKind.Imported && scope.Concerns(events[i]))
                will.AddImport(events[i]);
        }

        return will;
    }

    // Called from the latest event to the first: _answers holds what comes later in the ledger.
    private void Add(ConsentEvent e)
    {
        if (ConsentMeaning.IsNo(e.Kind) && _scope.CountsAsNo(e))
            AddNo(e);
        else if (ConsentMeaning.IsAnswer(e.Kind) && _scope.CountsAsYes(e) && EventScope.SpeaksForMember(e))
            AddAnswer(e);
    }

    private void AddNo(ConsentEvent no)
    {
        _spoke = true;
        GrantRanOut |= no.Kind == ConsentEventKind.Expired;
        if (ConsentMeaning.EndsGrants(no.Kind))
        {
            _saidNo = true;
            if (EventTime.EffectOf(no) > _lastNo)
                _lastNo = EventTime.EffectOf(no);
        }

        if (ConsentMeaning.Forbids(no.Kind) && !IsAnswered(no, no.Kind))
            StandingNo = EventTime.Latest(StandingNo, no);
    }

    private void AddAnswer(ConsentEvent yes)
    {
        if (ConsentMeaning.IsYes(yes.Kind))
        {
            _spoke = true;
            if (!_saidNo && _scope.IsExactly(yes))
                Grant = EventTime.Latest(Grant, yes);
        }

        RememberAnswer(yes);
    }

    private void AddImport(ConsentEvent import)
    {
        if (ConsentMeaning.IsNo(import.Imports) && _scope.CountsAsNo(import))
        {
            if (!IsAnswered(import, import.Imports))
                (StandingNo, Grant) = (EventTime.Latest(StandingNo, import), null);
        }
        else if (ConsentMeaning.IsYes(import.Imports) && !_spoke && _scope.CountsAsYes(import) && EventScope.SpeaksForMember(import)
            && _scope.IsExactly(import))
        {
            Grant = EventTime.Latest(Grant, import);
        }
    }

    private bool IsAnswered(ConsentEvent no, ConsentEventKind said)
    {
        foreach (var answer in _answers)
        {
            if (EventTime.EffectOf(answer) > EventTime.EffectOf(no) && ConsentMeaning.Lifts(answer.Kind, said) && _scope.Answers(answer, no))
                return true;
        }

        return false;
    }

    // Of answers that answer the same, the one latest in effect is enough; so a person who changes their mind often costs no more.
    private void RememberAnswer(ConsentEvent answer)
    {
        var same = _answers.FindIndex(other => other.Kind == answer.Kind && other.Purpose == answer.Purpose
            && other.Controller == answer.Controller && other.Contract == answer.Contract);

        if (same < 0)
            _answers.Add(answer);
        else
            _answers[same] = EventTime.Latest(_answers[same], answer);
    }

    private void DropGrantBefore(DateTimeOffset no)
    {
        if (Grant is { } grant && _saidNo && EventTime.EffectOf(grant) <= no)
            Grant = null;
    }
}
