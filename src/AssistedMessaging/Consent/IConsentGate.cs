namespace AssistedMessaging.Consent;

/// <summary>Answers whether a purpose may be pursued for a person.</summary>
/// <remarks>
/// Thread-safe. Answers in the order of the questions, all from one reading of the ledger, every question. What cannot be answered is
/// <see cref="ConsentState.Unknown"/>, never a yes. Throws only when it could not ask at all; the caller then answers no. Decisions are not cached.
/// </remarks>
public interface IConsentGate
{
    /// <summary>Answers one question.</summary>
    ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default);

    /// <summary>Answers several questions.</summary>
    ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default);
}
