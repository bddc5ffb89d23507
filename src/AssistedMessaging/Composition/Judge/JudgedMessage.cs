using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Composition.Judge;

/// <summary>A message as a judge sees it.</summary>
internal sealed class JudgedMessage(ModerationContext context)
{
    public JudgedText Body { get; } = new(context.Body, context.Segments);

    public JudgedText Subject { get; } = new(context.Subject ?? "", context.SubjectSegments);

    /// <summary>Where the words stand in the message; null when they stand nowhere.</summary>
    public (MessagePart Part, TextSpan Span)? Find(string words) =>
        Body.Find(words) is { } inBody ? (MessagePart.Body, inBody) : Subject.Find(words) is { } inSubject ? (MessagePart.Subject, inSubject) : null;
}
