using System.Runtime.CompilerServices;
using AssistedMessaging.Text;
using AssistedMessaging.Text.Chat;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.SensitiveData;

/// <summary>Guards a chat client in both directions: sensitive personal data neither reaches the model nor comes back. Put it outermost.</summary>
/// <remarks>
/// <para>Each message is searched as a text of its writer (<see cref="SensitiveDataChatOptions.OriginOf"/>), the answer as a model's output,
/// blocking and streaming. The guard's policy decides: a refusal is a <see cref="SensitiveDataNotSupportedException"/>, and a refused request makes
/// no call; what is redacted becomes a placeholder, equal values equal ones, and stands in the answer again where the policy lets a model's output
/// hold it; of what is redacted or only warned of, the codes stand beside the answer (<see cref="CodesProperty"/>). A detector that fails
/// refuses.</para>
/// <para>Messages and answers may hold text only: anything else cannot be searched and is refused. Answers come back as text with ids, model, usage
/// and finish reason; reasoning and whatever else the provider added stays behind.</para>
/// <para>The inner client cannot be reached through <see cref="GetService"/>.</para>
/// </remarks>
public sealed class SensitiveDataChatClient : DelegatingChatClient
{
    /// <summary>
    /// Name of the property of a response, and of a stream's last update, with the codes of what was redacted, dropped or warned of in request and
    /// answer: for instance <c>sensitive.email sensitive.phone</c>.
    /// </summary>
    public const string CodesProperty = "assisted_messaging.sensitive_data";

    private readonly SensitiveDataGuard _guard;
    private readonly SensitiveDataChatOptions _options;
    private readonly ChatClientMetadata? _metadata;

    /// <summary>Makes the guard.</summary>
    /// <param name="innerClient">The model.</param>
    /// <param name="guard">Detector and policy.</param>
    /// <param name="options">Origins, language and streaming; null = defaults.</param>
    public SensitiveDataChatClient(IChatClient innerClient, SensitiveDataGuard guard, SensitiveDataChatOptions? options = null)
        : base(innerClient)
    {
        ArgumentNullException.ThrowIfNull(guard);
        (_guard, _options) = (guard, options ?? new SensitiveDataChatOptions());
        _metadata = innerClient.GetService<ChatClientMetadata>();
    }

    /// <inheritdoc/>
    /// <exception cref="SensitiveDataNotSupportedException">Request or answer is refused.</exception>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new TextCleaning(_guard, _options.Language);
        var (clean, own) = await EnterAsync(call, messages, options, cancellationToken).ConfigureAwait(false);
        var response = await base.GetResponseAsync(clean, own, cancellationToken).ConfigureAwait(false);
        return await GuardedChat.AnswerAsync(response, call, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="SensitiveDataNotSupportedException">Request or answer is refused.</exception>
    /// <exception cref="EndOfStreamException">The stream ended without a finish reason.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var call = new TextCleaning(_guard, _options.Language);
        var (clean, own) = await EnterAsync(call, messages, options, cancellationToken).ConfigureAwait(false);
        var updates = base.GetStreamingResponseAsync(clean, own, cancellationToken);
        await foreach (var update in GuardedChat.StreamAsync(updates, call, _options.Release, cancellationToken).ConfigureAwait(false))
            yield return update;
    }

    /// <summary>Gives this guard and the client's metadata; nothing else, so that nobody gets past the guard.</summary>
    public override object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;

        return serviceType == typeof(ChatClientMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>The request as it may reach the model, in messages and options of its own.</summary>
    private async ValueTask<(List<ChatMessage> Messages, ChatOptions? Options)> EnterAsync(
        TextCleaning call, IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var own = options;
        if (options?.Instructions is { Length: > 0 } instructions && _options.OriginOf(new ChatMessage(ChatRole.System, instructions)) is { } writer)
        {
            own = options.Clone();
            own.Instructions = await call.CleanAsync(instructions, writer, cancellationToken).ConfigureAwait(false);
        }

        var clean = new List<ChatMessage>();
        foreach (var message in messages)
        {
            // Without an origin the host answers for the message, whatever it holds.
            clean.Add(_options.OriginOf(message) is not { } origin
                ? message
                : ChatTexts.With(message, await call.CleanAsync(ChatTexts.Read(message), origin, cancellationToken).ConfigureAwait(false)));
        }

        return (clean, own);
    }
}
