namespace AssistedMessaging.Moderation.Quality;

/// <summary>A custom content of the recruiter's that no longer stands in the message word for word. One that is a disclosure must not be changed or taken out.</summary>
internal sealed class RequiredTextCheck : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (context.Records is not { CustomContent: { Count: > 0 } contents } || context.Kind != Profiles.MessageKind.Initial)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        List<ModerationFinding>? findings = null;
        foreach (var content in contents)
        {
            if (!context.Body.Contains(content.Text, StringComparison.Ordinal))
            {
                (findings ??= []).Add(new ModerationFinding
                {
                    Code = content.IsDisclosure ? "quality.disclosure-changed" : "quality.custom-content-changed",
                    Severity = content.IsDisclosure ? ModerationSeverity.High : ModerationSeverity.Low,
                    Field = Fields.CustomContentFields.Key(content.Id),
                });
            }
        }

        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }
}
