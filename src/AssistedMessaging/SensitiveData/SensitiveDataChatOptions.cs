using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.SensitiveData;

/// <summary>How a <see cref="SensitiveDataChatClient"/> looks at what passes it. Immutable.</summary>
public sealed class SensitiveDataChatOptions
{
    /// <summary>Language of refusals.</summary>
    /// <value>Default English.</value>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>When the text of a stream is let go.</summary>
    /// <value>Default <see cref="StreamRelease.WholeAnswer"/>.</value>
    public StreamRelease Release { get; init; }

    /// <summary>Who wrote a message; the policy goes by that. Null = the host wrote it, and it is not searched.</summary>
    /// <value>
    /// Default: a user message is the recruiter's instruction, an assistant message a model's output, a system message the host's own; anything
    /// else is unknown, which is treated as strictly as an instruction. <see cref="ChatOptions.Instructions"/> count as a system message.
    /// </value>
    public Func<ChatMessage, TextOrigin?> OriginOf { get; init; } = ByRole;

    private static TextOrigin? ByRole(ChatMessage message) =>
        message.Role == ChatRole.User ? TextOrigin.RecruiterInstruction
        : message.Role == ChatRole.Assistant ? TextOrigin.ModelOutput
        : message.Role == ChatRole.System ? null
        : TextOrigin.Unknown;
}
