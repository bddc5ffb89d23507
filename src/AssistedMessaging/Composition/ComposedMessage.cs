using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Composition;

/// <summary>A message in slot form, as a model or a template wrote it.</summary>
public sealed class ComposedMessage
{
    /// <summary>The subject with slots; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The body with slots.</summary>
    public required string Body { get; init; }

    /// <summary>Stretches of <see cref="Subject"/> that a template filled from Text fields; empty for a model, whose words have no known field.</summary>
    public IReadOnlyList<MessageSegment> SubjectSegments { get; init; } = [];

    /// <summary>Stretches of <see cref="Body"/> that a template filled from Text fields.</summary>
    public IReadOnlyList<MessageSegment> BodySegments { get; init; } = [];

    /// <summary>Fields that decided which sentences stand in the message; empty for a model.</summary>
    public IReadOnlyList<FieldKey> DecidedBy { get; init; } = [];

    /// <summary>The model that wrote; null for a template.</summary>
    public string? ModelId { get; init; }

    /// <summary>The message template; null for a model.</summary>
    public TemplateVersion? Template { get; init; }

    /// <summary>Tokens read and written, as the provider counts them; null when it did not say.</summary>
    public long? TotalTokens { get; init; }

    /// <summary>Nothing of the message.</summary>
    public override string ToString() => ModelId ?? Template?.Id ?? nameof(ComposedMessage);
}
