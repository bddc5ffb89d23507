namespace AssistedMessaging.Consent.Training;

/// <summary>One training or tuning run for which records are taken out. Its date is the moment at which its export starts; nobody can state another.</summary>
public sealed class TrainingRun
{
    /// <summary>The host's key of the run.</summary>
    public required string Id { get; init; }

    /// <summary>What is trained: <see cref="Purpose.AiTraining"/> or a purpose below it.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Who trains.</summary>
    /// <value>Default: one controller for the whole host.</value>
    public string Controller { get; init; } = "host";

    /// <summary>The group of <see cref="Controller"/> and the others in it (S-15).</summary>
    public IReadOnlyList<string> Affiliates { get; init; } = [];

    /// <summary>Kinds of data that this run does without. <see cref="DataCategory.PrivateMessages"/> never take part, whatever stands here (S-05).</summary>
    public IReadOnlyList<DataCategory> WithoutCategories { get; init; } = [];

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
