namespace AssistedMessaging.Consent;

/// <summary>The answer to a <see cref="ConsentQuery"/>, with the evidence for it. Made by its factories only.</summary>
public sealed class ConsentDecision
{
    private ConsentDecision(ConsentState state, ConsentReason reason) => (State, Reason) = (state, reason);

    /// <summary>The answer.</summary>
    public ConsentState State { get; }

    /// <summary>Why. Shown to data protection officers, never to recruiters.</summary>
    public ConsentReason Reason { get; }

    /// <summary>The reason as a sentence in English, for data protection officers. Never parsed.</summary>
    public string Explanation => ConsentExplanations.Of(Reason);

    /// <summary>Key of this decision in audit and release records.</summary>
    public string Id { get; private init; } = Guid.CreateVersion7().ToString("n");

    /// <summary>The question.</summary>
    public required ConsentQuery Query { get; init; }

    /// <summary>Legal basis named by the policy row, for instance <c>legitimate-interests</c> (GDPR art. 6); null without a row.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Id of the policy row that decided; null without one.</summary>
    public string? PolicyId { get; init; }

    /// <summary>Version and content hash of the policy data.</summary>
    public string? PolicyVersion { get; init; }

    /// <summary>Ids of the ledger events that decided.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The kind of data that is never used for the purpose.</summary>
    /// <value>null unless the reason is <see cref="ConsentReason.CategoryExcluded"/>.</value>
    public DataCategory? ExcludedCategory { get; init; }

    /// <summary>The instant for which the answer holds.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Up to when the ledger was read.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>Whether the purpose may be pursued: true for <see cref="ConsentState.Permitted"/> only.</summary>
    public bool Permits => State == ConsentState.Permitted;

    /// <summary>The purpose may be pursued.</summary>
    public static ConsentDecision Permitted(ConsentReason reason, ConsentQuery query, DateTimeOffset asOf, DateTimeOffset? knownAt = null) =>
        new(ConsentState.Permitted, reason) { Query = query, AsOf = asOf, KnownAt = knownAt ?? asOf };

    /// <summary>The purpose may not be pursued.</summary>
    public static ConsentDecision Denied(ConsentReason reason, ConsentQuery query, DateTimeOffset asOf, DateTimeOffset? knownAt = null) =>
        new(ConsentState.Denied, reason) { Query = query, AsOf = asOf, KnownAt = knownAt ?? asOf };

    /// <summary>No answer could be given, which permits nothing.</summary>
    public static ConsentDecision Unknown(ConsentReason reason, ConsentQuery query, DateTimeOffset asOf, DateTimeOffset? knownAt = null) =>
        new(ConsentState.Unknown, reason) { Query = query, AsOf = asOf, KnownAt = knownAt ?? asOf };

    /// <summary>The same decision under the same id, with the grounds on which a gate of the host's own made it.</summary>
    /// <param name="policyId">See <see cref="PolicyId"/>.</param>
    /// <param name="policyVersion">See <see cref="PolicyVersion"/>.</param>
    /// <param name="legalBasis">See <see cref="LegalBasis"/>.</param>
    /// <param name="evidence">See <see cref="Evidence"/>; null = none.</param>
    public ConsentDecision WithGrounds(string? policyId, string? policyVersion, string? legalBasis, IReadOnlyList<string>? evidence = null) =>
        new(State, Reason)
        {
            Id = Id,
            Query = Query,
            AsOf = AsOf,
            KnownAt = KnownAt,
            PolicyId = policyId,
            PolicyVersion = policyVersion,
            LegalBasis = legalBasis,
            Evidence = evidence ?? [],
            ExcludedCategory = ExcludedCategory,
        };

    /// <summary>State and reason only.</summary>
    public override string ToString() => $"{State} ({Reason})";

    internal static ConsentDecision From(ConsentState state, ConsentReason reason, ConsentQuery query, Evaluation.DecisionGrounds grounds) =>
        new(state, reason)
        {
            Query = query,
            AsOf = grounds.AsOf,
            KnownAt = grounds.KnownAt,
            PolicyId = grounds.Row?.Id,
            PolicyVersion = grounds.PolicyVersion,
            LegalBasis = grounds.Row?.LegalBasis,
            Evidence = grounds.Event is { } e ? [e.Id] : [],
            ExcludedCategory = grounds.ExcludedCategory,
        };
}
