using AssistedMessaging.Consent;

namespace CustomBackend;

/// <summary>Consent from a system that the host has already: a list of people who may be contacted, and of people who said no.</summary>
/// <remarks>Whoever stands in neither list is unknown, and unknown permits nothing.</remarks>
internal sealed class CrmConsentGate(IReadOnlyDictionary<string, bool> mayBeContacted, TimeProvider time) : IConsentGate
{
    public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) => ValueTask.FromResult(Decide(query));

    public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<ConsentDecision>>([.. queries.Select(Decide)]);

    private ConsentDecision Decide(ConsentQuery query)
    {
        var now = query.AsOf ?? time.GetUtcNow();
        var isOutreach = query.Purpose.SelfAndAncestors().Any(p => p.Value == "outreach");
        var decision = !isOutreach ? ConsentDecision.Unknown(ConsentReason.NoPolicy, query, now)
            : !mayBeContacted.TryGetValue(query.PersonId, out var may) ? ConsentDecision.Unknown(ConsentReason.NoGrant, query, now)
            : may ? ConsentDecision.Permitted(ConsentReason.Granted, query, now)
            : ConsentDecision.Denied(ConsentReason.Objected, query, now);
        return decision.WithGrounds("crm/contact-list", "2026-06-01", "legitimate-interests", [$"crm:{query.PersonId}"]);
    }
}
