using System.Text;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests.Text.Chat;

/// <summary>One call through a door: what came out, and what a reader had seen by then.</summary>
internal sealed record GuardedCall(ChatResponse? Response, Exception? Error, IReadOnlyList<string> Shown)
{
    public string Text => string.Concat(Shown);

    public static StreamRelease ReleaseOf(GuardDoor door) => door == GuardDoor.SentenceStream ? StreamRelease.SentenceBySentence : StreamRelease.WholeAnswer;

    public static Task<GuardedCall> AskAsync(IChatClient client, GuardDoor door, CancellationToken cancellationToken, string request = "Write a message.") =>
        AskAsync(client, door, [new ChatMessage(ChatRole.User, request)], cancellationToken);

    public static async Task<GuardedCall> AskAsync(IChatClient client, GuardDoor door, ChatMessage[] messages, CancellationToken cancellationToken)
    {
        var updates = new List<ChatResponseUpdate>();
        try
        {
            if (door == GuardDoor.Blocking)
            {
                var response = await client.GetResponseAsync(messages, cancellationToken: cancellationToken);
                return new GuardedCall(response, null, [response.Text]);
            }

            await foreach (var update in client.GetStreamingResponseAsync(messages, cancellationToken: cancellationToken))
                updates.Add(update);
            return new GuardedCall(updates.ToChatResponse(), null, Texts(updates));
        }
        catch (Exception e)
        {
            return new GuardedCall(null, e, Texts(updates));
        }
    }

    private static string[] Texts(List<ChatResponseUpdate> updates) => [.. updates.Select(u => u.Text).Where(t => t.Length > 0)];
}
