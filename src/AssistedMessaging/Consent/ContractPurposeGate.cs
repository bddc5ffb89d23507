using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent;

/// <summary>Refuses purposes that are not on a contract's list, before another gate is asked (S-25).</summary>
/// <param name="inner">The gate for what is on the list.</param>
/// <param name="allowed">The purposes of each contract, each with everything below it; a contract without a list is not limited.</param>
/// <param name="time">The clock.</param>
internal sealed class ContractPurposeGate(IConsentGate inner, IReadOnlyDictionary<ContractId, IReadOnlyCollection<Purpose>> allowed, TimeProvider time) : IConsentGate
{
    public async ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();

        return Prohibited(query) ?? await inner.DecideAsync(query, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);

        var decisions = await inner.DecideManyAsync(queries, cancellationToken).ConfigureAwait(false);
        return [.. decisions.Select((decision, i) => Prohibited(queries[i]) ?? decision)];
    }

    private ConsentDecision? Prohibited(ConsentQuery query) =>
        !allowed.TryGetValue(query.Contract, out var purposes) || query.Purpose.SelfAndAncestors().Any(purposes.Contains)
            ? null
            : ConsentDecision.Denied(ConsentReason.ContractProhibits, query, time.GetUtcNow()).WithGrounds($"contract/{query.Contract}", policyVersion: null, legalBasis: null);
}
