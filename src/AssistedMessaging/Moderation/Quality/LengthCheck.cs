namespace AssistedMessaging.Moderation.Quality;

/// <summary>A message that is longer than its channel takes, or that says nothing.</summary>
internal sealed class LengthCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        var isEmpty = IsEmpty(context.Body);
        var bodyTooLong = context.Body.Length > context.Channel.MaxBody;
        var subjectTooLong = (context.Subject?.Length ?? 0) > context.Channel.MaxSubject;
        if (!isEmpty && !bodyTooLong && !subjectTooLong)
            return ValueTask.FromResult(ModerationReport.Clean);

        var findings = new List<ModerationFinding>();
        if (isEmpty)
            findings.Add(new ModerationFinding { Code = "quality.empty", Severity = ModerationSeverity.Medium });
        if (bodyTooLong)
            findings.Add(new ModerationFinding { Code = "quality.length", Severity = ModerationSeverity.Medium });
        if (subjectTooLong)
            findings.Add(new ModerationFinding { Code = "quality.length", Severity = ModerationSeverity.Medium, Part = MessagePart.Subject });
        return ValueTask.FromResult(ModerationReport.Of(findings));
    }

    private static bool IsEmpty(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return false;
        }

        return true;
    }
}
