namespace AssistedMessaging.Templates;

/// <summary>How a template is rendered. Immutable; share one between renders.</summary>
public sealed class PromptRenderOptions
{
    /// <summary>How untrusted values are printed.</summary>
    /// <value>Default <see cref="QuotingForm.Inline"/>.</value>
    public QuotingForm Quoting { get; init; } = QuotingForm.Inline;

    /// <summary>Most characters of output; more is an error, never a cut.</summary>
    /// <value>Default 1,048,576.</value>
    public int MaxOutputLength { get; init; } = 1_048_576;

    /// <summary>Most rounds of all loops together.</summary>
    /// <value>Default 1,000.</value>
    public int MaxLoopRounds { get; init; } = 1_000;

    /// <summary>Checked at every loop round and include.</summary>
    public CancellationToken CancellationToken { get; init; }
}
