using System.Collections.Concurrent;
using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>The prompt templates that are in use, read and checked once for each version.</summary>
internal sealed class PromptTemplates
{
    public const string Data = "prompts/data";
    private const string System = "prompts/system.";

    private readonly IPromptTemplateEngine _engine;
    private readonly FieldCatalogue _catalogue;
    private readonly TemplateSet _set;
    private readonly ConcurrentDictionary<VersionedSource, LoadedTemplate> _loaded = new();

    /// <summary>Reads all that are in use, so that a bad one is found at start-up.</summary>
    public PromptTemplates(IPromptTemplateEngine engine, FieldCatalogue catalogue, TemplateSet set)
    {
        (_engine, _catalogue, _set) = (engine, catalogue, set);
        Of(Data);
        foreach (var language in PromptLanguages.All)
            OfSystem(language);
    }

    /// <summary>The instructions in one language.</summary>
    public LoadedTemplate OfSystem(PromptLanguage language) => Of(System + language.Tag.Value);

    /// <summary>The template of that id.</summary>
    public LoadedTemplate Of(string id) => _loaded.GetOrAdd(_set.Current(id)!, static (source, self) => self.Load(source), this);

    private LoadedTemplate Load(VersionedSource source)
    {
        var template = _engine.Parse(source.Version.Id, source.Text, TemplateUse.Prompt);
        PromptPaths.Check(template.Id, template.StaticPaths, _catalogue);
        return new(source.Version, template);
    }
}
