namespace AssistedMessaging.Consent;

/// <summary>The answer to a <see cref="ConsentQuery"/>, with the evidence for it. Made by its factories only.</summary>
public sealed class ConsentDecision
{
    private ConsentDecision(ConsentState state, ConsentReason reason) => (State, Reason) = (state, reason);

    /// <summary>The answer.</summary>
    public ConsentState State { get; }

    /// <summary>Why. Shown to data protection officers, never to recruiters.</summary>
    public ConsentReason Reason { get; }

    /// <summary>Key of this decision in audit and release records.</summary>
    public string Id { get; } = Guid.CreateVersion7().ToString("n");

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

    /// <summary>State and reason only.</summary>
    public override string ToString() => $"{State} ({Reason})";
}
