using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>Lets no call through to a model whose provider has not promised what the host demands. Put it outermost, around caches and telemetry.</summary>
/// <remarks>
/// Checked before every call, streaming too; a refusal is a <see cref="ProviderException"/> and the inner client is not called. Options that would leave data with
/// the provider (a conversation, a background answer, tools, options that cannot be read) are refused with <c>provider.unsafe-option</c>. The inner client cannot be
/// reached through <see cref="GetService"/>.
/// </remarks>
public sealed class ProviderCommitmentChatClient : DelegatingChatClient
{
    private readonly ProviderCommitment? _commitment;
    private readonly ProviderRequirement _requirement;
    private readonly TimeProvider _time;
    private readonly ChatClientMetadata? _metadata;

    /// <summary>Makes the guard.</summary>
    /// <param name="innerClient">The model.</param>
    /// <param name="commitment">What its provider promises; null refuses every call.</param>
    /// <param name="requirement">What the host demands; null = defaults.</param>
    /// <param name="time">The clock for expiry; null = the system's.</param>
    public ProviderCommitmentChatClient(
        IChatClient innerClient, ProviderCommitment? commitment, ProviderRequirement? requirement = null, TimeProvider? time = null)
        : base(innerClient)
    {
        (_commitment, _requirement, _time) = (commitment, requirement ?? new ProviderRequirement(), time ?? TimeProvider.System);
        _metadata = innerClient.GetService<ChatClientMetadata>();
    }

    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Refusal(options) is { } code ? Task.FromException<ChatResponse>(new ProviderException(code)) : base.GetResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Refusal(options) is { } code)
            throw new ProviderException(code);

        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken).ConfigureAwait(false))
            yield return update;
    }

    /// <summary>Gives this guard and the client's metadata; nothing else, so that nobody gets past the guard.</summary>
    public override object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
            return null;

        return serviceType == typeof(ChatClientMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    private string? Refusal(ChatOptions? options)
    {
        var today = DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
        if (_requirement.FirstUnmet(_commitment, options?.ModelId ?? _metadata?.DefaultModelId, today) is { } code)
            return code;

        return options is not null && LeavesDataBehind(options) ? "provider.unsafe-option" : null;
    }

    private static bool LeavesDataBehind(ChatOptions options) =>
        options.ConversationId is not null
        || options.RawRepresentationFactory is not null
        || options.Tools is { Count: > 0 }
        || options.AdditionalProperties is { Count: > 0 };
}
