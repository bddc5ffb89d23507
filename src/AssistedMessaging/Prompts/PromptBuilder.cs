using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>Builds prompts from the library's own templates: instructions in the language of the message, data as quoted JSON.</summary>
/// <remarks>A language without a file of its own gets English instructions that ask for that language.</remarks>
public sealed class PromptBuilder : IPromptBuilder
{
    private static readonly PromptRenderOptions DataForm = new() { Quoting = QuotingForm.Json };

    private readonly IPromptTemplateEngine _engine;
    private readonly FieldCatalogue _catalogue;
    private readonly PromptTemplate _data;
    private readonly IReadOnlySet<string> _namedInData;
    private readonly SystemSections _system;

    /// <summary>Makes a builder; the templates are read and checked against the catalogue here.</summary>
    /// <exception cref="PromptTemplateException">A template reads a field that the catalogue does not let it show.</exception>
    public PromptBuilder(IPromptTemplateEngine engine, FieldCatalogue catalogue)
    {
        (_engine, _catalogue) = (engine, catalogue);
        _data = Load("Prompts/data.sbn");
        _system = new SystemSections(language => Load($"Prompts/system.{language.Tag}.sbn"));
        _namedInData = new HashSet<string>(_data.StaticPaths.Select(p => p.EndsWith("[]", StringComparison.Ordinal) ? p[..^2] : p), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ValueTask<Prompt> BuildAsync(PromptRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new Prompt
        {
            Sections =
            [
                _system.Of(request),
                new PromptSection(PromptRole.User, _data, _data.Render(PromptModels.Data(request, _namedInData), DataForm)),
            ],
            Slots = request.Slots,
            Kind = request.Kind,
            Language = request.Language,
            InstructionsLanguage = PromptLanguages.Of(request.Language).Tag,
        });
    }

    private PromptTemplate Load(string name)
    {
        var template = _engine.Parse(name, EmbeddedTemplates.Read(name), TemplateUse.Prompt);
        PromptPaths.Check(template.Id, template.StaticPaths, _catalogue);
        return template;
    }
}
