using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Consent.Suppression;

/// <summary>Asks the suppression list before another gate: an opt-out that was kept when its person was erased still denies.</summary>
/// <remarks>
/// The library puts it around every gate, a host's own too. A list that throws is answered <see cref="ConsentReason.LedgerUnavailable"/>, which permits nothing. Purposes that are not subject
/// to opt-out stay what they are.
/// </remarks>
/// <param name="inner">The gate that is asked where nothing was kept.</param>
/// <param name="suppressions">The list.</param>
/// <param name="policy">Knows former names of purposes; null = <see cref="ConsentPolicy.Default"/>.</param>
/// <param name="time">The clock; null = the system's.</param>
public sealed class SuppressingConsentGate(IConsentGate inner, ISuppressionList suppressions, ConsentPolicy? policy = null, TimeProvider? time = null) : IConsentGate
{
    private readonly IConsentGate _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private readonly ISuppressionList _suppressions = suppressions ?? throw new ArgumentNullException(nameof(suppressions));
    private readonly ConsentPolicy _policy = policy ?? ConsentPolicy.Default;
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public async ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);

        var no = await FindAsync(query, cancellationToken).ConfigureAwait(false);
        return no is { State: ConsentState.Unknown } ? no : Stricter(await _inner.DecideAsync(query, cancellationToken).ConfigureAwait(false), no);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);

        var decisions = await _inner.DecideManyAsync(queries, cancellationToken).ConfigureAwait(false);
        var answers = new ConsentDecision[queries.Count];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = Stricter(decisions[i], await FindAsync(queries[i], cancellationToken).ConfigureAwait(false));

        return answers;
    }

    // A kept opt-out, or that nobody could say; null when there is none.
    private async ValueTask<ConsentDecision?> FindAsync(ConsentQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            string[] keys = query.ReturnKeys.Count == 0 ? [query.PersonId] : [query.PersonId, .. query.ReturnKeys];
            foreach (var optOut in await _suppressions.FindAsync(keys, cancellationToken).ConfigureAwait(false))
            {
                if (Concerns(optOut, query))
                    return ConsentDecision.Denied(ConsentReason.Objected, query, _time.GetUtcNow()).WithGrounds("suppression", _policy.VersionAndHash, legalBasis: null);
            }

            return null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ConsentDecision.Unknown(ConsentReason.LedgerUnavailable, query, _time.GetUtcNow());
        }
    }

    private static ConsentDecision Stricter(ConsentDecision decision, ConsentDecision? no) =>
        no is null || decision is { Permits: true, Reason: ConsentReason.NotSubjectToOptOut } ? decision : no;

    private bool Concerns(OptOut optOut, ConsentQuery query) =>
        (optOut.Controller == query.Controller || query.Affiliates.Contains(optOut.Controller))
        && (optOut.Contract.IsEmpty || query.Contract.IsEmpty || optOut.Contract == query.Contract)
        && ConcernsPurpose(optOut.Purpose, query.Purpose);

    private bool ConcernsPurpose(Purpose denied, Purpose wanted)
    {
        foreach (var purpose in wanted.SelfAndAncestors())
        {
            if (purpose == denied)
                return true;
        }

        foreach (var plan in _policy.PlansFor(wanted))
        {
            if (plan.Find(denied) is not null)
                return true;
        }

        return false;
    }
}
