using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing;

/// <summary>One call that a <see cref="ScriptedChatClient"/> received. A copy: what the caller changes later does not show here.</summary>
public sealed class ScriptedRequest
{
    internal ScriptedRequest(int number, IEnumerable<ChatMessage> messages, ChatOptions? options, bool streaming)
    {
        Number = number;
        Messages = [.. messages.Select(message => message.Clone())];
        Options = options?.Clone();
        Streaming = streaming;
    }

    /// <summary>Place of the call among all calls of the client, from 1.</summary>
    public int Number { get; }

    /// <summary>The messages in the order sent.</summary>
    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>The options sent, or null when the caller gave none.</summary>
    public ChatOptions? Options { get; }

    /// <summary>Whether the answer was asked for as a stream.</summary>
    public bool Streaming { get; }

    /// <summary>Text of all messages, one after the other with a line feed between them.</summary>
    public string Text => string.Join('\n', Messages.Select(message => message.Text));

    /// <summary>Text of the messages of one role, with a line feed between them; empty when there are none.</summary>
    /// <param name="role">The role, for instance <see cref="ChatRole.System"/>.</param>
    public string TextOf(ChatRole role) => string.Join('\n', Messages.Where(message => message.Role == role).Select(message => message.Text));

    /// <summary>The number, the roles and how many characters each message has; nothing of the text.</summary>
    public override string ToString() =>
        $"call {Number}: {string.Join(", ", Messages.Select(message => $"{message.Role.Value} ({message.Text.Length} characters)"))}";
}
