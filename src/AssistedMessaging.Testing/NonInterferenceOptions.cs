using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing;

/// <summary>How much <see cref="PromptProperties.NonInterference(PromptTemplate, Func{Random, PromptModel}, NonInterferenceOptions?)"/>
/// tries.</summary>
public sealed class NonInterferenceOptions
{
    /// <summary>Where the random numbers begin. The same seed tries the same pairs, on every machine.</summary>
    /// <value>Default 1. A failure names the seed that repeats it with <see cref="Models"/> = 1.</value>
    public int Seed { get; set; } = 1;

    /// <summary>How many models are tried, each with every one of its fields.</summary>
    /// <value>Default 200; at least 1.</value>
    public int Models { get; set; } = 200;

    /// <summary>How the template is rendered.</summary>
    /// <value>Default: the options' own defaults, so untrusted values are quoted inline.</value>
    public PromptRenderOptions Render { get; set; } = new();
}
