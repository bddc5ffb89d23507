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
        if (PromptLanguages.Find(request.Language) is not { } language)
            return null;

        var (kind, form) = (request.Kind == MessageKind.Initial ? "initial" : "follow-up", language.IsFormal(request.FormOfAddress, request.Language) ? "formal" : "informal");
        var name = $"Composition/Messages/{kind}.{language.Tag}.{form}.sbn";
        return _builtIn.GetOrAdd(name, n => EmbeddedTemplates.TryRead(n) is { } source ? MessageTemplate.Parse(n, source, _engine, _catalogue) : null);
    }
}
