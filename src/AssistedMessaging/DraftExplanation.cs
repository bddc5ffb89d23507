using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging;

/// <summary>The account of one message: what it could know, what it used and what was kept from it (S-74).</summary>
public sealed class DraftExplanation
{
    /// <summary>Every field that the model or the template could use, sorted by key. For a model this is exactly the prompt's field set.</summary>
    public required IReadOnlyList<FieldUse> Fields { get; init; }

    /// <summary>
    /// Which stretches of the body in a model's own words a field supports: words and items of its value, names, counts. Slots stand in <see cref="Draft.Segments"/>. What
    /// is in neither rests on no field.
    /// </summary>
    /// <value>In order, without overlaps; empty when no model wrote.</value>
    public IReadOnlyList<MessageSegment> Supported { get; init; } = [];

    /// <summary>Every field that took no part, and why.</summary>
    public required IReadOnlyList<LeftOutField> LeftOut { get; init; }

    /// <summary>Fields of which a guard took a part.</summary>
    public required IReadOnlyList<TrimmedField> Trimmed { get; init; }

    /// <summary>The model that wrote; null when no model was called.</summary>
    public string? ModelId { get; init; }

    /// <summary>Hash of the prompt; null when no model was called.</summary>
    public string? PromptHash { get; init; }

    /// <summary>The templates that were used: those of the prompt when a model wrote, else the message template.</summary>
    public required IReadOnlyList<TemplateVersion> Templates { get; init; }

    /// <summary>How often the model was asked to write again.</summary>
    public int Regenerations { get; init; }

    /// <summary>The number of fields only.</summary>
    public override string ToString() => $"{Fields.Count} fields";
}
