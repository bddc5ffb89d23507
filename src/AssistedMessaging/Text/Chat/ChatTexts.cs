using Microsoft.Extensions.AI;

namespace AssistedMessaging.Text.Chat;

/// <summary>Reads and rebuilds chat messages: what a guard has not read does not go on.</summary>
internal static class ChatTexts
{
    /// <summary>A request message's text; null when it holds anything else, which no guard can read.</summary>
    public static string? Read(ChatMessage message) =>
        message.Contents.All(c => c is TextContent) ? string.Concat(message.Contents.Cast<TextContent>().Select(c => c.Text)) : null;

    /// <summary>A message of this text only, without the raw form that a provider's client might send in its place.</summary>
    public static ChatMessage With(ChatMessage message, string text) =>
        new(message.Role, text) { AuthorName = message.AuthorName, MessageId = message.MessageId };

    /// <summary>
    /// An answer's text; null when it holds what no guard can read, such as a tool call, an image or an error. Reasoning and usage are passed over.
    /// </summary>
    public static string? Read(ChatResponse response)
    {
        var contents = response.Messages.SelectMany(m => m.Contents).Where(c => !IsSilent(c)).ToArray();
        return Array.TrueForAll(contents, c => c is TextContent) ? string.Concat(contents.Cast<TextContent>().Select(c => c.Text)) : null;
    }

    /// <summary>Whether a stretch of a stream can be shown: it holds text, or what is passed over.</summary>
    public static bool IsReadable(ChatResponseUpdate update) => update.Contents.All(c => c is TextContent || IsSilent(c));

    /// <summary>
    /// An answer of the guarded text only. Reasoning, raw forms, annotations and properties of the provider may repeat what a guard took out, so
    /// they are left behind.
    /// </summary>
    public static ChatResponse With(ChatResponse response, GuardedAnswer answer) =>
        new(new ChatMessage(ChatRole.Assistant, answer.Text) { MessageId = response.Messages.LastOrDefault()?.MessageId })
        {
            ResponseId = response.ResponseId,
            ConversationId = response.ConversationId,
            ModelId = response.ModelId,
            CreatedAt = response.CreatedAt,
            FinishReason = response.FinishReason,
            Usage = response.Usage,
            AdditionalProperties = Properties(answer),
        };

    private static AdditionalPropertiesDictionary? Properties(GuardedAnswer answer) => answer.Key is { } key ? new() { [key] = answer.Note } : null;

    private static bool IsSilent(AIContent content) => content is TextReasoningContent or UsageContent;
}
