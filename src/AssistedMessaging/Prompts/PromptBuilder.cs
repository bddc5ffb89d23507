using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>Builds prompts from the library's own templates: instructions in the language of the message, data as quoted JSON.</summary>
/// <remarks>A language without a file of its own gets English instructions that ask for that language.</remarks>
public sealed class PromptBuilder : IPromptBuilder
{
    private static readonly PromptRenderOptions DataForm = new() { Quoting = QuotingForm.Json };

    private readonly PromptTemplates _templates;
    private readonly SystemSections _system;

    /// <summary>Makes a builder; the templates are read and checked against the catalogue here.</summary>
    /// <param name="engine">Reads the templates.</param>
    /// <param name="catalogue">The fields that they may show.</param>
    /// <param name="templates">The templates with their versions; null = those of the package.</param>
    /// <exception cref="TemplateSyntaxException">A template is not of the subset.</exception>
    /// <exception cref="PromptTemplateException">A template reads a field that the catalogue does not let it show.</exception>
    public PromptBuilder(IPromptTemplateEngine engine, FieldCatalogue catalogue, TemplateSet? templates = null)
    {
        _templates = new PromptTemplates(engine, catalogue, templates ?? new TemplateSet());
        _system = new SystemSections(_templates);
    }

    /// <inheritdoc/>
    public ValueTask<Prompt> BuildAsync(PromptRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var data = _templates.Of(PromptTemplates.Data);
        return new(new Prompt
        {
            Sections =
            [
                _system.Of(request),
                new PromptSection(PromptRole.User, data.Version, data.Template.Render(PromptModels.Data(request, data.NamedFields), DataForm)),
            ],
            Slots = request.Slots,
            Kind = request.Kind,
            Language = request.Language,
            InstructionsLanguage = PromptLanguages.Of(request.Language).Tag,
        });
    }
}
