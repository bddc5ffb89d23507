using AssistedMessaging.Text;

namespace AssistedMessaging.Fields;

/// <summary>One stretch of a message and the field it came from.</summary>
/// <param name="Span">Where in the message.</param>
/// <param name="Field">The field whose value stands there; null for words of a model or a template.</param>
public readonly record struct MessageSegment(TextSpan Span, FieldKey? Field);
