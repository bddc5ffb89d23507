using AssistedMessaging.Fields;

namespace AssistedMessaging.Composition;

/// <summary>A finished text and where its stretches came from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Segments">Its stretches in order, without gaps.</param>
internal readonly record struct FilledText(string Text, IReadOnlyList<MessageSegment> Segments)
{
    public override string ToString() => nameof(FilledText);
}
