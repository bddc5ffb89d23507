using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>How a <see cref="ModeratingChatClient"/> looks at what passes it. Immutable.</summary>
public sealed class ModeratingChatOptions
{
    /// <summary>The language that answers should have.</summary>
    /// <value>Default English.</value>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>The channel for which answers are meant; its limits are checked.</summary>
    /// <value>Default <see cref="MessageChannel.InMail"/>.</value>
    public MessageChannel Channel { get; init; } = MessageChannel.InMail;

    /// <summary>When the text of a stream is let go.</summary>
    /// <value>Default <see cref="StreamRelease.WholeAnswer"/>.</value>
    public StreamRelease Release { get; init; }
}
