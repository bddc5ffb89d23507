using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Looks for sensitive data in what was drafted or edited: a draft must not say of a person what nobody may ask.</summary>
internal sealed class SensitiveInference(SensitiveDataGuard guard) : IModerator
{
    /// <summary>The check as the pipeline knows it.</summary>
    public static ModerationCheck Check(SensitiveDataGuard guard) => new()
    {
        Id = "sensitive-inference",
        Moderator = new SensitiveInference(guard),
        Stages = [ModerationStage.DraftOutput, ModerationStage.HumanEdit, ModerationStage.BeforeRelease],
    };

    public async ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        var findings = new List<ModerationFinding>();
        await AddAsync(context, MessagePart.Subject, context.Subject, findings, cancellationToken).ConfigureAwait(false);
        await AddAsync(context, MessagePart.Body, context.Body, findings, cancellationToken).ConfigureAwait(false);
        return ModerationReport.Of(findings);
    }

    private async ValueTask AddAsync(
        ModerationContext context, MessagePart part, string? text, List<ModerationFinding> findings, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(text))
            return;

        var segments = part == MessagePart.Body ? context.Segments : context.SubjectSegments;
        foreach (var found in await guard.CheckOutputAsync(text, context.Language, context.Origin, cancellationToken).ConfigureAwait(false))
        {
            // A published link or a text of the recruiter's own was checked where it came from; a slot's value is no invention of the model.
            var span = new TextSpan(found.Start, found.Length);
            if (segments.Any(s => s.Field is not null && s.Span.Contains(span)))
                continue;

            findings.Add(new ModerationFinding
            {
                Code = $"sensitive.{found.Category}",
                Severity = found.Category.Article is null ? ModerationSeverity.Medium : ModerationSeverity.High,
                Part = part,
                Span = span,
                CheckId = "sensitive-inference",
            });
        }
    }
}
