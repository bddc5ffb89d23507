namespace AssistedMessaging.Moderation;

/// <summary>One check of a text. It judges; the policy decides what follows.</summary>
/// <remarks>
/// Thread-safe. Never changes the text and never throws for its content: a check that throws or does not answer in time counts as one that found the worst.
/// Findings hold places and codes, never the text.
/// </remarks>
public interface IModerator
{
    /// <summary>Judges one text at one stage.</summary>
    ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default);
}
