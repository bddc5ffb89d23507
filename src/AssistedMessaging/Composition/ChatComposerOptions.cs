namespace AssistedMessaging.Composition;

/// <summary>How a model is asked.</summary>
public sealed class ChatComposerOptions
{
    /// <summary>The model to ask for.</summary>
    /// <value>Default null: the client's own.</value>
    public string? ModelId { get; set; }

    /// <summary>Most tokens of an answer; an answer that needs more is a failure.</summary>
    /// <value>Default 2,000.</value>
    public int MaxOutputTokens { get; set; } = 2_000;

    /// <summary>How freely the model chooses its words, from 0.</summary>
    /// <value>Default null: the provider's own.</value>
    public float? Temperature { get; set; }

    /// <summary>Whether the model is given the JSON schema of an answer. Switch it off for models that refuse one.</summary>
    /// <value>Default true.</value>
    public bool UseStructuredOutput { get; set; } = true;

    /// <summary>Reads a provider's own exceptions.</summary>
    /// <value>Default null: HTTP status codes, time-outs and <see cref="ProviderException"/> are understood, everything else is <c>provider.failed</c>.</value>
    public ProviderErrorReader? ReadError { get; set; }

    /// <summary>A copy that nobody else can change.</summary>
    internal ChatComposerOptions Copy() => (ChatComposerOptions)MemberwiseClone();
}
