using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>A check that looks at both parts of a message in the same way, at once and without waiting.</summary>
internal abstract class MessageCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<ModerationFinding>? findings = null;
        Look(context, MessagePart.Body, context.Body, ref findings);
        if (context.Subject is { Length: > 0 } subject)
            Look(context, MessagePart.Subject, subject, ref findings);
        return ValueTask.FromResult(findings is null ? Nothing(context) : ModerationReport.Of(findings));
    }

    protected static void Add(
        ref List<ModerationFinding>? findings, string code, MessagePart part, TextSpan? span, ModerationSeverity severity = ModerationSeverity.Medium) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = severity, Part = part, Span = span });

    /// <summary>What the check says of a text in which it found nothing: clean, or not applicable where it does not know the language.</summary>
    protected virtual ModerationReport Nothing(ModerationContext context) => ModerationReport.Clean;

    /// <summary>Looks at one part and adds what it finds.</summary>
    protected abstract void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings);
}
