using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>The instructions of prompts. They hold nobody's data and are the same for most candidates of a batch, so each different one is rendered once and kept.</summary>
internal sealed class SystemSections(PromptTemplates templates)
{
    /// <summary>More different instructions than this are rendered each time.</summary>
    private const int MostKept = 256;

    private static readonly PromptRenderOptions Form = new() { Quoting = QuotingForm.Inline };

    private readonly ConcurrentDictionary<(TemplateVersion Template, string Settings), PromptSection> _sections = new();

    /// <summary>The instructions for one request.</summary>
    public PromptSection Of(PromptRequest request)
    {
        var language = PromptLanguages.Of(request.Language);
        var loaded = templates.OfSystem(language);
        var key = (loaded.Version, KeyOf(request, language));
        if (_sections.TryGetValue(key, out var known))
            return known;

        var section = new PromptSection(PromptRole.System, loaded.Version, loaded.Template.Render(PromptModels.System(request, language), Form));
        if (_sections.Count < MostKept)
            _sections.TryAdd(key, section);

        return section;
    }

    /// <summary>Everything that <see cref="PromptModels.System"/> reads.</summary>
    private static string KeyOf(PromptRequest request, PromptLanguage language)
    {
        var key = new StringBuilder(512);
        key.Append(request.Language.Value).Append(' ').Append((int)request.Kind).Append((int)request.Tone).Append((int)request.Length).Append((int)request.FormOfAddress).Append(request.BannedOpenings.Count == 0 ? 'o' : 'b').Append(request.PreviousBody is null ? 'n' : 'p');
        key.Append(CultureInfo.InvariantCulture, $" {request.Channel.MaxSubject} {request.Channel.MaxBody}");
        foreach (var slot in request.Slots.Slots)
            key.Append(' ').Append(slot.Key.Value).Append((int)slot.Type).Append(slot.IsRequired ? '!' : '.').Append((int)language.PluralOf(slot));
        foreach (var repair in request.RepairKeys)
            key.Append(" -").Append(repair);

        return key.ToString();
    }
}
