using System.Runtime.CompilerServices;
using AssistedMessaging.Text;
using AssistedMessaging.Text.Chat;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Moderation;

/// <summary>
/// Sends every request and every answer of a chat client through the moderation pipeline, blocking and streaming. Put it outermost.
/// </summary>
/// <remarks>
/// <para>User messages are judged as the recruiter's request, then all messages together as the prompt, then the answer as a draft. A text that is
/// blocked, or at which a check could not look, ends the call with a <see cref="ModerationBlockedException"/>; a blocked request makes no call.
/// Nobody writes again here: what asks for <see cref="ModerationAction.Regenerate"/> asks for a person.</para>
/// <para>Messages and answers may hold text only: anything else cannot be read and is refused. Answers come back as text with ids, model, usage and
/// finish reason; reasoning and whatever else the provider added stays behind. What was found stands beside the answer, see
/// <see cref="VerdictOf"/>.</para>
/// <para>The inner client cannot be reached through <see cref="GetService"/>.</para>
/// </remarks>
public sealed class ModeratingChatClient : DelegatingChatClient
{
    /// <summary>Name of the property of a response, and of a stream's last update, that holds the verdict as JSON: codes and places only.</summary>
    public const string VerdictProperty = "assisted_messaging.moderation";

    private readonly ModerationPipeline _pipeline;
    private readonly ModeratingChatOptions _options;
    private readonly ChatClientMetadata? _metadata;

    /// <summary>Makes the guard.</summary>
    /// <param name="innerClient">The model.</param>
    /// <param name="pipeline">The checks and the policy.</param>
    /// <param name="options">Language, channel and streaming; null = defaults.</param>
    public ModeratingChatClient(IChatClient innerClient, ModerationPipeline pipeline, ModeratingChatOptions? options = null)
        : base(innerClient)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        (_pipeline, _options) = (pipeline, options ?? new ModeratingChatOptions());
        _metadata = innerClient.GetService<ChatClientMetadata>();
    }

    /// <summary>What moderation said of a request and its answer; null when it found nothing, or when the response did not pass a guard.</summary>
    /// <remarks>Places are in the answer's text. Findings about the request come without a place.</remarks>
    /// <param name="response">The response; a streamed one put together with <c>ToChatResponseAsync</c>.</param>
    public static ModerationVerdict? VerdictOf(ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.AdditionalProperties?.TryGetValue(VerdictProperty, out var note) == true ? VerdictNote.Read(note?.ToString()) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="ModerationBlockedException">Request or answer is not let through.</exception>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = await EnterAsync(messages, options, cancellationToken).ConfigureAwait(false);
        var response = await base.GetResponseAsync(request.Messages, options, cancellationToken).ConfigureAwait(false);
        return await GuardedChat.AnswerAsync(response, request.Answer, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ModerationBlockedException">Request or answer is not let through.</exception>
    /// <exception cref="EndOfStreamException">The stream ended without a finish reason.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var request = await EnterAsync(messages, options, cancellationToken).ConfigureAwait(false);
        var updates = base.GetStreamingResponseAsync(request.Messages, options, cancellationToken);
        await foreach (var update in GuardedChat.StreamAsync(updates, request.Answer, _options.Release, cancellationToken).ConfigureAwait(false))
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

    /// <summary>Judges a request; gives what was judged, as text only, and the guard of its answer.</summary>
    private async ValueTask<(List<ChatMessage> Messages, AnswerModeration Answer)> EnterAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var judged = new List<ChatMessage>();
        var prompt = new List<string>();
        var verdicts = new List<ModerationVerdict>();
        if (!string.IsNullOrEmpty(options?.Instructions))
            prompt.Add(options.Instructions);
        foreach (var message in messages)
        {
            var text = ChatTexts.Read(message) ?? throw AnswerModeration.Unreadable(ModerationStage.RenderedPrompt);
            if (message.Role == ChatRole.User)
                verdicts.Add(await JudgeAsync(ModerationStage.RecruiterRequest, text, cancellationToken).ConfigureAwait(false));
            prompt.Add(text);
            judged.Add(ChatTexts.With(message, text));
        }

        verdicts.Add(await JudgeAsync(ModerationStage.RenderedPrompt, string.Join('\n', prompt), cancellationToken).ConfigureAwait(false));
        return (judged, new AnswerModeration(_pipeline, _options, verdicts));
    }

    private async ValueTask<ModerationVerdict> JudgeAsync(ModerationStage stage, string text, CancellationToken cancellationToken)
    {
        var origin = stage is ModerationStage.RecruiterRequest ? TextOrigin.RecruiterInstruction : TextOrigin.Unknown;
        var context = new ModerationContext { Stage = stage, Body = text, Origin = origin, Language = _options.Language, Channel = _options.Channel };
        var verdict = await _pipeline.ModerateAsync(context, cancellationToken).ConfigureAwait(false);
        AnswerModeration.Count(verdict);
        return AnswerModeration.Passes(verdict) ? verdict : throw new ModerationBlockedException(verdict, stage);
    }
}
