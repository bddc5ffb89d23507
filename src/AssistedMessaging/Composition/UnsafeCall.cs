using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>What in a call would leave data with a provider, or cannot be read.</summary>
internal static class UnsafeCall
{
    /// <summary>Whether options hold a conversation, a background answer, tools, or anything that only the provider's own client understands.</summary>
    public static bool Is(ChatOptions options) =>
        options.GetType() != typeof(ChatOptions)
        || options.ConversationId is not null
#pragma warning disable MEAI001 // for evaluation only: refused, so that it can come and go without harm
        || options.AllowBackgroundResponses is not null
        || options.ContinuationToken is not null
#pragma warning restore MEAI001
        || options.RawRepresentationFactory is not null
        || options.Tools is { Count: > 0 }
        || options.ToolMode is not null
        || options.AdditionalProperties is { Count: > 0 };

    /// <summary>Whether a message holds anything but text: files and tool calls leave by another door.</summary>
    public static bool Is(ChatMessage message) =>
        message.GetType() != typeof(ChatMessage)
        || message.RawRepresentation is not null
        || message.AdditionalProperties is { Count: > 0 }
        || message.Contents.Any(Is);

    private static bool Is(AIContent content) =>
        content.GetType() != typeof(TextContent) || content.RawRepresentation is not null || content.AdditionalProperties is { Count: > 0 };
}
