using AssistedMessaging.Text;

namespace AssistedMessaging.Templates;

/// <summary>One stretch of rendered text.</summary>
/// <param name="Span">Where in the output.</param>
/// <param name="Fields">Paths of the fields whose values it holds or depends on; empty for the template's own words.</param>
/// <param name="Trust">The least trust of what it holds.</param>
/// <param name="TemplateOffset">Where in the template it comes from.</param>
public readonly record struct RenderedSpan(TextSpan Span, IReadOnlyList<string> Fields, Trust Trust, int TemplateOffset);
