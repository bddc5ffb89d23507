using AssistedMessaging.Consent.Ledger;

namespace AssistedMessaging.Consent.Evaluation;

/// <summary>One reading of the ledger for many questions: finds each person's events without going through everybody's.</summary>
internal sealed class EventIndex
{
    private readonly Dictionary<string, List<ConsentEvent>> _byPerson = new(StringComparer.Ordinal);
    private readonly List<ConsentEvent> _ofEverybody = [];

    /// <summary>Sorts the events, which are in ledger order, by person.</summary>
    public EventIndex(IReadOnlyList<ConsentEvent> events)
    {
        foreach (var e in events)
            ListFor(e.PersonId).Add(e);
    }

    /// <summary>The events that may concern a question, in ledger order.</summary>
    public IReadOnlyList<ConsentEvent> EventsFor(ConsentQuery query)
    {
        var own = query.PersonId is { } person && _byPerson.TryGetValue(person, out var list) ? list : [];
        if (_ofEverybody.Count == 0)
            return own;

        return LedgerOrder.Of([.. own, .. _ofEverybody])!;
    }

    private List<ConsentEvent> ListFor(string? person)
    {
        if (person is null)
            return _ofEverybody;
        if (!_byPerson.TryGetValue(person, out var list))
            _byPerson.Add(person, list = []);

        return list;
    }
}
