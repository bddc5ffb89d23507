using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing;

/// <summary>What a <see cref="ScriptedChatClient"/> answers to one call. A string converts to an answer with that text.</summary>
public sealed class ScriptedAnswer
{
    /// <summary>The answer's text, given as one message or, when streaming, in chunks.</summary>
    /// <value>Default: empty.</value>
    public string Text { get; init; } = "";

    /// <summary>Why the model stopped.</summary>
    /// <value>Default: <see cref="ChatFinishReason.Stop"/>. null = the answer ends without a reason, as a broken stream does.</value>
    public ChatFinishReason? FinishReason { get; init; } = ChatFinishReason.Stop;

    /// <summary>Tokens that the call reports.</summary>
    /// <value>Default: null, no usage is reported.</value>
    public UsageDetails? Usage { get; init; }

    /// <summary>Time between the call and the answer's first character, measured by the client's clock.</summary>
    /// <value>Default: null, the delay that the client was given.</value>
    public TimeSpan? Delay { get; init; }

    /// <summary>Thrown instead of an answer. When streaming, <see cref="Text"/> is given first, so that a stream can break half-way.</summary>
    /// <value>Default: null.</value>
    public Exception? Exception { get; init; }

    /// <summary>An answer with this text and nothing special about it.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ScriptedAnswer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>The number of characters only.</summary>
    public override string ToString() => $"{nameof(ScriptedAnswer)} ({Text.Length} characters)";
}
