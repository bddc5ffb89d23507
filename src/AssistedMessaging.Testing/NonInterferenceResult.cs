using System.Globalization;

namespace AssistedMessaging.Testing;

/// <summary>How much was tried when no leak was found.</summary>
public sealed class NonInterferenceResult
{
    internal NonInterferenceResult(string templateId, int seed, int models, int pairs, int changed, int notRendered) =>
        (TemplateId, Seed, Models, Pairs, Changed, NotRendered) = (templateId, seed, models, pairs, changed, notRendered);

    /// <summary>The template.</summary>
    public string TemplateId { get; }

    /// <summary>The seed that repeats the run.</summary>
    public int Seed { get; }

    /// <summary>Models that the template rendered.</summary>
    public int Models { get; }

    /// <summary>Pairs of two renders that differ in one field, both of which the template rendered.</summary>
    public int Pairs { get; }

    /// <summary>Pairs whose texts differ. When there are few, the models hold little that the template reads.</summary>
    public int Changed { get; }

    /// <summary>Renders that the template refused with an error; they prove nothing.</summary>
    public int NotRendered { get; }

    /// <summary>The counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{TemplateId}: {Pairs} pairs from {Models} models, {Changed} changed the text, {NotRendered} not rendered (seed {Seed})");
}
