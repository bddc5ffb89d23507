using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>A request for access or erasure.</summary>
public sealed class SubjectAccessRequest
{
    /// <summary>Whose data it is about.</summary>
    public required DataSubject Subject { get; init; }

    /// <summary>Who asks.</summary>
    public required Requester Requester { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The law whose dates count.</summary>
    /// <value>Default <see cref="PrivacyRegime.Gdpr"/>.</value>
    public PrivacyRegime Regime { get; init; }

    /// <summary>Whether the person was told that it takes longer.</summary>
    public bool IsExtended { get; init; }

    /// <summary>At erasure: whether the person shall not be contacted again when a later import brings them back.</summary>
    /// <value>Default true. Standing opt-outs are kept in any case.</value>
    public bool DoNotContactAgain { get; init; } = true;

    /// <summary>At erasure: other keys under which the person could come back, besides those of the stored profiles.</summary>
    public IReadOnlyList<string> ReturnKeys { get; init; } = [];

    /// <summary>The last day for an answer.</summary>
    public DateOnly DueOn => DueDate.Of(Regime, ReceivedAt, IsExtended);

    /// <summary>Kind of subject and role only.</summary>
    public override string ToString() => $"{Subject} by {Requester}";
}
