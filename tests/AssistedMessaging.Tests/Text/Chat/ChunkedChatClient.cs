using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Text.Chat;

/// <summary>A model that answers in exactly these updates, or with what they make together.</summary>
internal sealed class ChunkedChatClient(params ChatResponseUpdate[] updates) : IChatClient
{
    public List<ChatMessage[]> Requests { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    public static ChunkedChatClient Of(string text, IReadOnlyList<int> cuts, ChatFinishReason? reason)
    {
        var all = new List<ChatResponseUpdate>();
        for (var (start, i) = (0, 0); start < text.Length; i++)
        {
            var end = cuts.Count == 0 ? text.Length : Math.Min(text.Length, start + Math.Max(1, cuts[i % cuts.Count]));
            all.Add(new ChatResponseUpdate(ChatRole.Assistant, text[start..end]));
            start = end;
        }

        all.Add(new ChatResponseUpdate(ChatRole.Assistant, []) { FinishReason = reason, ModelId = "m-1" });
        return new ChunkedChatClient([.. all]);
    }

    public static ChunkedChatClient Of(string text) => Of(text, [5], ChatFinishReason.Stop);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Note(messages, options, cancellationToken);
        return Task.FromResult(updates.ToChatResponse());
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Note(messages, options, cancellationToken);
        foreach (var update in updates)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("chunks", defaultModelId: "m-1") : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private void Note(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add([.. messages]);
        Options.Add(options);
    }
}
