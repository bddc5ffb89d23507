namespace AssistedMessaging.Composition;

/// <summary>What a provider promises about the data that one deployment of one model gets (S-22, S-23). A fact with a date, not a property of a provider's name.</summary>
public sealed class ProviderCommitment
{
    /// <summary>For clients that send nothing out of the process: scripted clients and local models.</summary>
    public static ProviderCommitment InProcess { get; } = new()
    {
        Provider = "in-process",
        Training = TrainingUse.Never,
        MaxRetention = TimeSpan.Zero,
        AttestedOn = DateOnly.MinValue,
        ExpiresOn = DateOnly.MaxValue,
        Source = "nothing leaves the process",
    };

    /// <summary>Name of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>The model for which the promise was made.</summary>
    /// <value>Default null: every model of the deployment.</value>
    public string? ModelId { get; init; }

    /// <summary>Whether the provider trains on what it gets.</summary>
    public required TrainingUse Training { get; init; }

    /// <summary>How long the provider keeps what it gets, abuse monitoring included.</summary>
    public required TimeSpan MaxRetention { get; init; }

    /// <summary>The day on which somebody last read the promise.</summary>
    public required DateOnly AttestedOn { get; init; }

    /// <summary>The day from which the promise no longer counts.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Where the promise stands: a contract's clause or a document's address.</summary>
    public required string Source { get; init; }

    /// <summary>Provider and model.</summary>
    public override string ToString() => ModelId is null ? Provider : $"{Provider}/{ModelId}";
}
