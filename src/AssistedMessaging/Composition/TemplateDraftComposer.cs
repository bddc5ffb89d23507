using System.Collections.Concurrent;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Composition;

/// <summary>Composes without a model, from message templates: the built-in ones in English, Dutch, German, French and Spanish, or the one of the recruiter's own that a request carries.</summary>
public sealed class TemplateDraftComposer : IDraftComposer
{
    private readonly IPromptTemplateEngine _engine;
    private readonly FieldCatalogue _catalogue;
    private readonly ConcurrentDictionary<string, MessageTemplate?> _builtIn = new(StringComparer.Ordinal);

    /// <summary>Makes a composer.</summary>
    /// <param name="engine">Reads the built-in templates; null = the built-in engine.</param>
    /// <param name="catalogue">The fields that templates may use; null = the default catalogue.</param>
    public TemplateDraftComposer(IPromptTemplateEngine? engine = null, FieldCatalogue? catalogue = null)
    {
        _engine = engine ?? new PromptTemplateEngine();
        _catalogue = catalogue ?? FieldCatalogue.Default;
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
        var name = $"Composition/Messages/{(request.Kind == MessageKind.Initial ? "initial" : "follow-up")}.{request.Language.Language}.sbn";
        return _builtIn.GetOrAdd(name, n => EmbeddedTemplates.TryRead(n) is { } source ? MessageTemplate.Parse(n, source, _engine, _catalogue) : null);
    }
}
