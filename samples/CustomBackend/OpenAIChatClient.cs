using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace CustomBackend;

/// <summary>The OpenAI SDK's chat client as an <see cref="IChatClient"/>: messages, settings, schema, usage and finish reason, for texts.</summary>
/// <param name="client">The SDK's client.</param>
/// <param name="model">The model.</param>
/// <param name="address">The address that it calls, against which the provider's commitment is checked; null = none, it answers offline.</param>
internal sealed class OpenAIChatClient(ChatClient client, string model, Uri? address) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new("openai", address, model);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion answer = await client.CompleteChatAsync(messages.Select(Message), Settings(options), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(answer.Content.Select(part => part.Text))))
        {
            ResponseId = answer.Id,
            ModelId = answer.Model,
            FinishReason = Reason(answer.FinishReason),
            Usage = new UsageDetails
            {
                InputTokenCount = answer.Usage?.InputTokenCount,
                OutputTokenCount = answer.Usage?.OutputTokenCount,
                TotalTokenCount = answer.Usage?.TotalTokenCount,
            },
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in client.CompleteChatStreamingAsync(messages.Select(Message), Settings(options), cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(part => part.Text)))
            {
                ResponseId = update.CompletionId,
                ModelId = update.Model,
                FinishReason = update.FinishReason is { } reason ? Reason(reason) : null,
            };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static OpenAI.Chat.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Settings(ChatOptions? options) => new()
    {
        MaxOutputTokenCount = options?.MaxOutputTokens,
        Temperature = options?.Temperature,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } json
            ? ChatResponseFormat.CreateJsonSchemaFormat(
                json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), json.SchemaDescription, jsonSchemaIsStrict: true)
            : null,
    };

    private static ChatFinishReason Reason(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Stop => ChatFinishReason.Stop,
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        _ => ChatFinishReason.ToolCalls,
    };
}
