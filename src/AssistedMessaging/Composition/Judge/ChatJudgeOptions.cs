using AssistedMessaging.Moderation;

namespace AssistedMessaging.Composition.Judge;

/// <summary>How a judge is asked. Immutable.</summary>
public sealed class ChatJudgeOptions
{
    /// <summary>The model to ask for.</summary>
    /// <value>Default null: the client's own.</value>
    public string? ModelId { get; init; }

    /// <summary>Most tokens of an answer; an answer that needs more is none.</summary>
    /// <value>Default 1,000.</value>
    public int MaxOutputTokens { get; init; } = 1_000;

    /// <summary>How freely the model answers, from 0.</summary>
    /// <value>Default 0; null = the provider's own.</value>
    public float? Temperature { get; init; } = 0;

    /// <summary>Whether the model is given the JSON schema of an answer. Switch it off for models that refuse one.</summary>
    /// <value>Default true.</value>
    public bool UseStructuredOutput { get; init; } = true;

    /// <summary>Severity of what the judge finds; the policy's rows for <c>judge</c> and its codes decide what follows.</summary>
    /// <value>Default <see cref="ModerationSeverity.Medium"/>: by the default policy a person must look.</value>
    public ModerationSeverity Severity { get; init; } = ModerationSeverity.Medium;
}
