using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>Lets no call through to a model whose provider has not promised what the host demands. Put it outermost, around caches and telemetry.</summary>
/// <remarks>
/// <para>
/// Checked before every call, streaming too, for the model of that call; a refusal is a <see cref="ProviderException"/> and the inner client is not called. Options and messages that
/// would leave data with the provider (a conversation, a background answer, tools, files, or what cannot be read) are refused with <c>provider.unsafe-option</c>. What is checked is
/// a copy, and the copy is what the inner client gets. The inner client cannot be reached through <see cref="GetService"/>.
/// </para>
/// <para>A client that can fall back to another provider hides where a call goes: give each of its clients a guard and a commitment of its own.</para>
/// </remarks>
public sealed class ProviderCommitmentChatClient : DelegatingChatClient
{
    private readonly IReadOnlyList<ProviderCommitment> _commitments;
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
        : this(commitment is null ? [] : [commitment], innerClient, requirement, time)
    {
    }

    private ProviderCommitmentChatClient(IReadOnlyList<ProviderCommitment> commitments, IChatClient innerClient, ProviderRequirement? requirement, TimeProvider? time)
        : base(innerClient)
    {
        (_commitments, _requirement, _time) = ([.. commitments], requirement ?? new ProviderRequirement(), time ?? TimeProvider.System);
        _metadata = innerClient.GetService<ChatClientMetadata>();
    }

    /// <summary>Makes the guard for a client with several models.</summary>
    /// <param name="innerClient">The client.</param>
    /// <param name="commitments">What was promised; the last one for a model counts. Empty refuses every call.</param>
    /// <param name="requirement">What the host demands; null = defaults.</param>
    /// <param name="time">The clock for expiry; null = the system's.</param>
    public static ProviderCommitmentChatClient ForModels(
        IChatClient innerClient, IReadOnlyList<ProviderCommitment> commitments, ProviderRequirement? requirement = null, TimeProvider? time = null) =>
        new(commitments, innerClient, requirement, time);

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (copy, settings) = Checked(messages, options);
        return await base.GetResponseAsync(copy, settings, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (copy, settings) = Checked(messages, options);
        await foreach (var update in base.GetStreamingResponseAsync(copy, settings, cancellationToken).ConfigureAwait(false))
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

    /// <summary>The call that may be made.</summary>
    /// <exception cref="ProviderException">It may not be made.</exception>
    private (ChatMessage[] Messages, ChatOptions? Options) Checked(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        ChatMessage[] copy = [.. messages];
        var settings = options?.Clone();
        var today = DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
        if (_requirement.FirstUnmet(_commitments, settings?.ModelId ?? _metadata?.DefaultModelId, _metadata, today) is { } code)
            throw new ProviderException(code);
        if ((settings is not null && UnsafeCall.Is(settings)) || copy.Any(UnsafeCall.Is))
            throw new ProviderException("provider.unsafe-option");

        return (copy, settings);
    }
}
