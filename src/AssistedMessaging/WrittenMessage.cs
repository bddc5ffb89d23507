using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Moderation;
using AssistedMessaging.Prompts;

namespace AssistedMessaging;

/// <summary>One message at the end of the corridor, with everything that an explanation needs; or the outcome that stands in its place.</summary>
internal sealed class WrittenMessage
{
    /// <summary>Why there is no message; null when there is one.</summary>
    public CompositionOutcome? Instead { get; private init; }

    public Prompt? Prompt { get; init; }

    public ComposedMessage? Message { get; init; }

    public FilledText Subject { get; init; }

    public FilledText Body { get; init; }

    public ModerationVerdict Verdict { get; init; } = ModerationVerdict.Clean;

    /// <summary>What the audit keeps of the verdict; null when there is no message.</summary>
    public ModerationRecord? Moderation { get; init; }

    public int Regenerations { get; init; }

    public static WrittenMessage None(CompositionOutcome outcome) => new() { Instead = outcome };

    public override string ToString() => nameof(WrittenMessage);
}
