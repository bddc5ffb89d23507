using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Text.Chat;

/// <summary>The two doors of a guard around a chat client. Both end in the same decision about the same text.</summary>
internal static class GuardedChat
{
    /// <summary>The blocking door.</summary>
    public static async Task<ChatResponse> AnswerAsync(ChatResponse response, IAnswerGuard guard, CancellationToken cancellationToken) =>
        ChatTexts.With(response, await guard.DecideAsync(ChatTexts.Read(response), cancellationToken).ConfigureAwait(false));

    /// <summary>The streaming door.</summary>
    /// <exception cref="EndOfStreamException">The stream ended without a finish reason; the message is the code
    /// <c>output.truncated</c>.</exception>
    public static async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        IAsyncEnumerable<ChatResponseUpdate> updates,
        IAnswerGuard guard,
        StreamRelease release,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = new List<ChatResponseUpdate>();
        var held = release == StreamRelease.SentenceBySentence ? new HeldText() : null;
        var shown = "";
        await foreach (var update in updates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(update);
            held = ChatTexts.IsReadable(update) ? held : null;
            held?.Append(update.Text);
            while (held is not null && held.TryNext(out var complete, out var length))
            {
                var preview = await guard.PreviewAsync(complete, length, cancellationToken).ConfigureAwait(false);
                if (preview is null || !preview.StartsWith(shown, StringComparison.Ordinal))
                {
                    held = null;
                }
                else if (preview.Length > shown.Length)
                {
                    yield return Part(update, preview[shown.Length..]);
                    shown = preview;
                }
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        var response = all.ToChatResponse();
        if (response.FinishReason is null)
            throw new EndOfStreamException("output.truncated");

        var answer = await AnswerAsync(response, guard, cancellationToken).ConfigureAwait(false);
        if (!answer.Text.StartsWith(shown, StringComparison.Ordinal))
            throw guard.Retraction();
        yield return Last(answer, answer.Text[shown.Length..]);
    }

    private static ChatResponseUpdate Part(ChatResponseUpdate update, string text) =>
        new(ChatRole.Assistant, text) { ResponseId = update.ResponseId, MessageId = update.MessageId, ModelId = update.ModelId };

    private static ChatResponseUpdate Last(ChatResponse answer, string text)
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, text)
        {
            ResponseId = answer.ResponseId,
            MessageId = answer.Messages[0].MessageId,
            ConversationId = answer.ConversationId,
            ModelId = answer.ModelId,
            CreatedAt = answer.CreatedAt,
            FinishReason = answer.FinishReason,
            AdditionalProperties = answer.AdditionalProperties,
        };
        if (answer.Usage is { } usage)
            update.Contents.Add(new UsageContent(usage));
        return update;
    }
}
