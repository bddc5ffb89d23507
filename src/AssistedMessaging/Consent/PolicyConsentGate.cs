using AssistedMessaging.Consent.Evaluation;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent;

/// <summary>Answers from dated policy data and the consent ledger.</summary>
/// <remarks>
/// Keeps nothing between questions. A ledger that throws, is incomplete or holds an event of a kind that this version does not know is answered
/// <see cref="ConsentReason.LedgerUnavailable"/>.
/// </remarks>
/// <param name="policy">The rules.</param>
/// <param name="ledger">What persons and contracts said.</param>
/// <param name="time">Clock for questions about now; null = the system's.</param>
public sealed class PolicyConsentGate(ConsentPolicy policy, IConsentLedger ledger, TimeProvider? time = null) : IConsentGate
{
    private readonly ConsentPolicy _policy = policy ?? throw new ArgumentNullException(nameof(policy));
    private readonly IConsentLedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    internal ConsentPolicy Policy => _policy;

    /// <inheritdoc/>
    public async ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);

        IReadOnlyCollection<string> persons = string.IsNullOrWhiteSpace(query.PersonId) ? [] : [query.PersonId];
        IReadOnlyCollection<ContractId> contracts = query.Contract.IsEmpty ? [] : [query.Contract];
        var events = await ReadAsync(persons, contracts, cancellationToken).ConfigureAwait(false);
        return new ConsentEvaluation(_policy, query, _time.GetUtcNow()).Decide(events);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(
        IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);

        foreach (var query in queries)
            ArgumentNullException.ThrowIfNull(query, nameof(queries));

        var persons = queries.Select(query => query.PersonId).Where(person => !string.IsNullOrWhiteSpace(person)).ToHashSet(StringComparer.Ordinal);
        var contracts = queries.Select(query => query.Contract).Where(contract => !contract.IsEmpty).ToHashSet();
        var events = await ReadAsync(persons, contracts, cancellationToken).ConfigureAwait(false);
        var selection = events is null ? null : new EventIndex(events);
        var now = _time.GetUtcNow();

        var decisions = new ConsentDecision[queries.Count];
        for (var i = 0; i < decisions.Length; i++)
            decisions[i] = new ConsentEvaluation(_policy, queries[i], now).Decide(selection?.EventsFor(queries[i]));

        return decisions;
    }

    // The events in ledger order, or null when they could not be read completely.
    private async ValueTask<IReadOnlyList<ConsentEvent>?> ReadAsync(
        IReadOnlyCollection<string> persons, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var snapshot = await _ledger.ReadAsync(persons, contracts, cancellationToken).ConfigureAwait(false);
            return snapshot is { IsComplete: true } ? LedgerOrder.Of(snapshot.Events) : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
