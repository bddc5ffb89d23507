using System.Globalization;

namespace AssistedMessaging.Testing;

/// <summary>A field changed a prompt where the explanation does not say so. The message shows how to repeat it and how the texts differ.</summary>
/// <remarks>It carries the texts compared, so models are to be made of invented data.</remarks>
public sealed class NonInterferenceException : Exception
{
    internal NonInterferenceException(string templateId, string path, int seed, string problem, string before, string after)
        : base(
            $"{templateId}: {problem}: {path}. Repeat with Seed = {seed.ToString(CultureInfo.InvariantCulture)} and Models = 1.\n"
            + UnifiedDiff.Of(before, after, "before", $"after {path} changed")) =>
        (TemplateId, Path, Seed, Before, After) = (templateId, path, seed, before, after);

    /// <summary>The template.</summary>
    public string TemplateId { get; }

    /// <summary>The field that was changed.</summary>
    public string Path { get; }

    /// <summary>The seed of the model; with one model it repeats the failure.</summary>
    public int Seed { get; }

    /// <summary>The text before the change.</summary>
    public string Before { get; }

    /// <summary>The text after the change.</summary>
    public string After { get; }
}
