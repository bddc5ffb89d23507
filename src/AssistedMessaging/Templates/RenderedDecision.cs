using AssistedMessaging.Text;

namespace AssistedMessaging.Templates;

/// <summary>A branch or a loop that fields decided.</summary>
/// <param name="Span">The output that it governs; may be empty when the branch was not taken.</param>
/// <param name="Fields">Paths of the fields that decided.</param>
/// <param name="Taken">Whether the branch was taken, or the loop made at least one round.</param>
/// <param name="TemplateOffset">Where in the template it stands.</param>
public readonly record struct RenderedDecision(TextSpan Span, IReadOnlyList<string> Fields, bool Taken, int TemplateOffset);
