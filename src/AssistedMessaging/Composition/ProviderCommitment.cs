namespace AssistedMessaging.Composition;

/// <summary>What a provider promises about the data that one deployment of one model gets (S-22, S-23). A fact with a date, not a property of a provider's name.</summary>
/// <remarks>What is blank, unknown or not stated is refused before every call as <c>provider.commitment-incomplete</c>; nothing is guessed.</remarks>
public sealed class ProviderCommitment
{
    /// <summary>The <see cref="ModelId"/> of a promise that was made for every model of the deployment.</summary>
    public const string EveryModel = "*";

    /// <summary>For clients that send nothing out of the machine: scripted clients and local models. A client whose address is another machine's is refused with it; a client without an address is taken at the host's word.</summary>
    public static ProviderCommitment InProcess { get; } = new()
    {
        Provider = "in-process",
        Deployment = null,
        ModelId = EveryModel,
        Training = TrainingUse.Never,
        Retention = RetentionKind.None,
        MaxRetention = TimeSpan.Zero,
        HumanReview = HumanReview.None,
        Regions = [],
        SubProcessors = [],
        AttestedBy = "the host",
        AttestedOn = DateOnly.MinValue,
        ValidFrom = DateOnly.MinValue,
        ExpiresOn = DateOnly.MaxValue,
        Source = "nothing leaves the process",
    };

    /// <summary>Name of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Address of the deployment. Calls of a client that says it calls another address, or that does not say where it calls, are refused.</summary>
    public required Uri? Deployment { get; init; }

    /// <summary>Whether the host states that a client which does not report its address calls <see cref="Deployment"/>. An address that is reported is checked all the same.</summary>
    /// <value>Default false: <c>provider.unknown-deployment</c>.</value>
    public bool DeploymentNotReported { get; init; }

    /// <summary>The model for which the promise was made, or <see cref="EveryModel"/>.</summary>
    public required string? ModelId { get; init; }

    /// <summary>Whether the provider trains on what it gets.</summary>
    public required TrainingUse Training { get; init; }

    /// <summary>Why the provider keeps what it gets.</summary>
    public required RetentionKind Retention { get; init; }

    /// <summary>How long the provider keeps what it gets, abuse monitoring included.</summary>
    public required TimeSpan MaxRetention { get; init; }

    /// <summary>Whether people at the provider may read what it gets.</summary>
    public required HumanReview HumanReview { get; init; }

    /// <summary>ISO 3166 codes of all places where the provider processes data. At least one.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>Everybody to whom the provider hands data on. Empty = nobody.</summary>
    public required IReadOnlyList<string> SubProcessors { get; init; }

    /// <summary>The host's key of the person who last read the promise.</summary>
    public required string AttestedBy { get; init; }

    /// <summary>The day on which that person read it.</summary>
    public required DateOnly AttestedOn { get; init; }

    /// <summary>The first day on which the promise counts.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The day from which the promise no longer counts.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Where the promise stands: a contract's clause or a document's address.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the promise was made for a model; a null id stands for a model that nobody names.</summary>
    internal bool Covers(string? modelId) => ModelId == EveryModel || (modelId is not null && ModelId == modelId);

    /// <summary>Provider and model.</summary>
    public override string ToString() => ModelId is null or EveryModel ? Provider : $"{Provider}/{ModelId}";
}
