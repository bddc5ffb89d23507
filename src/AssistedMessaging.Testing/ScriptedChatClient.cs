using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing;

/// <summary>A chat client that answers from a script and remembers what it was asked. No model, no network, no chance.</summary>
/// <remarks>
/// An answer is looked for in this order: rules given with <see cref="When"/>, in the order they were added, as often as they match; queued answers,
/// each used once; the function given with <c>Respond</c>. A call that none of them answers throws
/// <see cref="UnexpectedChatCallException"/> and is counted in <see cref="UnexpectedCalls"/>, so that a caller that swallows exceptions hides none.
/// Safe for use by several threads at once. Set the script up before the first call.
/// </remarks>
public sealed class ScriptedChatClient : IChatClient
{
    private static readonly ChatClientMetadata Metadata = new("scripted", defaultModelId: ModelId);

    private readonly Lock _lock = new();
    private readonly ChatScript _script = new();
    private TimeProvider _time = TimeProvider.System;
    private TimeSpan _delay;
    private int _chunkSize = 16;
    private int _inFlight;
    private int _maxInFlight;

    /// <summary>A client that gives these answers, one per call, in this order, and expects no further call.</summary>
    /// <param name="answers">The answers' texts. None = every call is unexpected until the script is extended.</param>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public ScriptedChatClient(params string[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach (var answer in answers)
        {
            Then(answer);
        }
    }

    /// <summary>The model id that every answer and the client's metadata name.</summary>
    public const string ModelId = "scripted-model";

    /// <summary>The calls so far, in the order they arrived. A copy.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => _script.Requests;

    /// <summary>Calls begun and not finished now. A stream is in flight from its first read until its enumerator is disposed of.</summary>
    public int CallsInFlight => Volatile.Read(ref _inFlight);

    /// <summary>The most calls that were in flight at one time.</summary>
    public int MaxCallsInFlight => Volatile.Read(ref _maxInFlight);

    /// <summary>Calls for which the script had no answer.</summary>
    public int UnexpectedCalls => _script.Unexpected;

    /// <summary>Queued answers that no call has used yet.</summary>
    public int RemainingAnswers => _script.Remaining;

    /// <summary>A client that gives the same answer to every call.</summary>
    /// <param name="answer">The answer's text.</param>
    public static ScriptedChatClient Always(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new ScriptedChatClient().Respond(_ => answer);
    }

    /// <summary>Queues one more answer.</summary>
    /// <param name="answer">The answer; a string will do.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient Then(ScriptedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _script.Add(answer);
        return this;
    }

    /// <summary>Queues an exception: one call throws it.</summary>
    /// <param name="exception">What the call throws.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient Throw(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Then(new ScriptedAnswer { Exception = exception });
    }

    /// <summary>Answers every call that matches, however many there are. The first rule that matches wins.</summary>
    /// <param name="predicate">Asked with the call; it should look at the call only.</param>
    /// <param name="answer">The answer; a string will do.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient When(Func<ScriptedRequest, bool> predicate, ScriptedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(answer);
        _script.Add(predicate, answer);
        return this;
    }

    /// <summary>Answers every call that no rule and no queued answer takes. A second call replaces the function.</summary>
    /// <param name="answer">Gives the answer's text for a call.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient Respond(Func<ScriptedRequest, string> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Respond((request, _) => ValueTask.FromResult<ScriptedAnswer>(answer(request)));
    }

    /// <summary>Answers every call that no rule and no queued answer takes, after waiting for whatever the function waits for.</summary>
    /// <param name="answer">Gives the answer for a call.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient Respond(Func<ScriptedRequest, CancellationToken, ValueTask<ScriptedAnswer>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _script.Fallback(answer);
        return this;
    }

    /// <summary>Lets every answer take some time.</summary>
    /// <param name="delay">Time between a call and its answer's first character.</param>
    /// <param name="timeProvider">The clock by which it is measured; null = the system's.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient WithDelay(TimeSpan delay, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        lock (_lock)
        {
            _delay = delay;
            _time = timeProvider ?? TimeProvider.System;
        }

        return this;
    }

    /// <summary>Sets how much text one streamed update carries.</summary>
    /// <param name="size">UTF-16 code units per update, at least 1; the default is 16. A surrogate pair is never cut.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient WithChunksOf(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        lock (_lock)
        {
            _chunkSize = size;
        }

        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="UnexpectedChatCallException">The script has no answer for this call.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        using var call = new Call(this);
        ScriptedAnswer answer = await AnswerAsync(messages, options, streaming: false, cancellationToken).ConfigureAwait(false);
        if (answer.Exception is { } exception)
        {
            throw exception;
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, answer.Text))
        {
            FinishReason = answer.FinishReason,
            ModelId = options?.ModelId ?? ModelId,
            Usage = answer.Usage,
        };
    }

    /// <inheritdoc/>
    /// <exception cref="UnexpectedChatCallException">The script has no answer for this call.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        using var call = new Call(this);
        ScriptedAnswer answer = await AnswerAsync(messages, options, streaming: true, cancellationToken).ConfigureAwait(false);
        string model = options?.ModelId ?? ModelId;
        foreach (string chunk in TextChunks.Of(answer.Text, _chunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, chunk) { ModelId = model };
        }

        if (answer.Exception is { } exception)
        {
            throw exception;
        }

        IList<AIContent> contents = answer.Usage is { } usage ? [new UsageContent(usage)] : [];
        yield return new ChatResponseUpdate(ChatRole.Assistant, contents) { FinishReason = answer.FinishReason, ModelId = model };
    }

    /// <summary>Gives <see cref="ChatClientMetadata"/> with provider "scripted", or this client for its own types.</summary>
    /// <param name="serviceType">The type asked for.</param>
    /// <param name="serviceKey">Any key but null gives null.</param>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(ChatClientMetadata) ? Metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing; the client stays usable.</summary>
    public void Dispose()
    {
    }

    private async ValueTask<ScriptedAnswer> AnswerAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, bool streaming, CancellationToken cancellationToken)
    {
        ScriptedAnswer answer = await _script.AnswerAsync(messages, options, streaming, cancellationToken).ConfigureAwait(false);
        TimeSpan delay = answer.Delay ?? _delay;
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
        }

        return answer;
    }

    private readonly struct Call : IDisposable
    {
        private readonly ScriptedChatClient _client;

        public Call(ScriptedChatClient client)
        {
            _client = client;
            lock (client._lock)
            {
                client._maxInFlight = Math.Max(client._maxInFlight, ++client._inFlight);
            }
        }

        public void Dispose()
        {
            lock (_client._lock)
            {
                _client._inFlight--;
            }
        }
    }
}
