using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing;

// The answers of a ScriptedChatClient and the calls it received.
internal sealed class ChatScript
{
    private readonly Lock _lock = new();
    private readonly List<(Func<ScriptedRequest, bool> Matches, ScriptedAnswer Answer)> _rules = [];
    private readonly Queue<ScriptedAnswer> _queue = new();
    private readonly List<ScriptedRequest> _requests = [];
    private Func<ScriptedRequest, CancellationToken, ValueTask<ScriptedAnswer>>? _respond;
    private int _queued;
    private int _unexpected;

    public int Unexpected => Volatile.Read(ref _unexpected);

    public int Remaining
    {
        get
        {
            lock (_lock)
            {
                return _queue.Count;
            }
        }
    }

    public ScriptedRequest[] Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public void Add(ScriptedAnswer answer)
    {
        lock (_lock)
        {
            _queue.Enqueue(answer);
            _queued++;
        }
    }

    public void Add(Func<ScriptedRequest, bool> predicate, ScriptedAnswer answer)
    {
        lock (_lock)
        {
            _rules.Add((predicate, answer));
        }
    }

    public void Fallback(Func<ScriptedRequest, CancellationToken, ValueTask<ScriptedAnswer>> respond)
    {
        lock (_lock)
        {
            _respond = respond;
        }
    }

    public async ValueTask<ScriptedAnswer> AnswerAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, bool streaming, CancellationToken cancellationToken)
    {
        (ScriptedRequest request, ScriptedAnswer? answer) = Take(messages, options, streaming, cancellationToken);
        answer ??= _respond is { } respond ? await respond(request, cancellationToken).ConfigureAwait(false) : null;
        if (answer is null)
        {
            Interlocked.Increment(ref _unexpected);
            throw new UnexpectedChatCallException(request, _queued, _rules.Count);
        }

        return answer;
    }

    // A cancelled call is recorded, because it was made, but uses up no answer.
    private (ScriptedRequest Request, ScriptedAnswer? Answer) Take(
        IEnumerable<ChatMessage> messages, ChatOptions? options, bool streaming, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var request = new ScriptedRequest(_requests.Count + 1, messages, options, streaming);
            _requests.Add(request);
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((Func<ScriptedRequest, bool> matches, ScriptedAnswer answer) in _rules)
            {
                if (matches(request))
                {
                    return (request, answer);
                }
            }

            return (request, _queue.TryDequeue(out ScriptedAnswer? queued) ? queued : null);
        }
    }
}
