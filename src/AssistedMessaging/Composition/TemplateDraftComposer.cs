using System.Collections.Concurrent;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Composition;

/// <summary>
/// Composes without a model, from message templates: the built-in ones in English, Dutch, German, French, Spanish, Italian, Portuguese and Polish, each in an informal and a formal
/// form, or the one of the recruiter's own that a request carries.
/// </summary>
public sealed class TemplateDraftComposer : IDraftComposer
{
    private readonly IPromptTemplateEngine _engine;
    private readonly FieldCatalogue _catalogue;
    private readonly TemplateSet _templates;
    private readonly ConcurrentDictionary<VersionedSource, MessageTemplate> _read = new();

    /// <summary>Makes a composer.</summary>
    /// <param name="engine">Reads the built-in templates; null = the built-in engine.</param>
    /// <param name="catalogue">The fields that templates may use; null = the default catalogue.</param>
    /// <param name="templates">The built-in templates with their versions; null = those of the package.</param>
    public TemplateDraftComposer(IPromptTemplateEngine? engine = null, FieldCatalogue? catalogue = null, TemplateSet? templates = null)
    {
        _engine = engine ?? new PromptTemplateEngine();
        _catalogue = catalogue ?? FieldCatalogue.Default;
        _templates = templates ?? new TemplateSet();
    }

    /// <inheritdoc/>
    public ValueTask<CompositionOutcome> ComposeAsync(CompositionRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var template = request.Template is not null && request.Kind == MessageKind.Initial ? request.Template : BuiltIn(request);
        return new(template is null ? CompositionOutcome.No("language.no-template") : CompositionOutcome.Done(template.Render(request)));
    }

    private MessageTemplate? BuiltIn(CompositionRequest request)
    {
        var language = PromptLanguages.Find(request.Language);
        var isFormal = language?.IsFormal(request.FormOfAddress, request.Language) ?? request.FormOfAddress != FormOfAddress.Informal;
        var kind = request.Kind == MessageKind.Initial ? "initial" : "follow-up";
        return _templates.Current($"messages/{kind}.{language?.Tag ?? request.Language}.{(isFormal ? "formal" : "informal")}") is not { } current
            ? null
            : _read.GetOrAdd(current, static (source, self) => MessageTemplate.Parse(source.Version.Id, source.Text, self._engine, self._catalogue, source.Version.Version), this);
    }
}
