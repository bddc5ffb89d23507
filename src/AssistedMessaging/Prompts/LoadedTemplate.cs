using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>A prompt template that has been read and checked against the catalogue.</summary>
internal sealed class LoadedTemplate(TemplateVersion version, PromptTemplate template)
{
    public TemplateVersion Version => version;

    public PromptTemplate Template => template;

    /// <summary>The fields that it names; a list is named by its items.</summary>
    public IReadOnlySet<string> NamedFields { get; } =
        template.StaticPaths.Select(p => p.EndsWith("[]", StringComparison.Ordinal) ? p[..^2] : p).ToHashSet(StringComparer.Ordinal);
}
