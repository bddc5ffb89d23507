using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>Composes with any chat client. Asks for structured output and reads plain text as well.</summary>
/// <remarks>One call, one candidate, no tools, no conversation kept. An answer that was cut off or filtered by the provider is a failure, never a short draft.</remarks>
public sealed class ChatDraftComposer : IDraftComposer
{
    private readonly IChatClient _client;
    private readonly ChatComposerOptions _options;

    /// <summary>Makes a composer.</summary>
    /// <param name="client">The model, already behind the guard for provider commitments.</param>
    /// <param name="options">Model settings; null = defaults.</param>
    public ChatDraftComposer(IChatClient client, ChatComposerOptions? options = null) => (_client, _options) = (client, options ?? new ChatComposerOptions());

    /// <inheritdoc/>
    public async ValueTask<CompositionOutcome> ComposeAsync(CompositionRequest request, CancellationToken cancellationToken = default)
    {
        ChatResponse response;
        try
        {
            response = await _client.GetResponseAsync(request.Prompt.ToChatMessages(), Settings(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            var error = _options.ReadError?.Invoke(e) ?? ProviderErrors.Read(e);
            return CompositionOutcome.Failure(error.Code, error.RetryAfter);
        }

        if (response.FinishReason == ChatFinishReason.Length)
            return CompositionOutcome.Failure("output.truncated");
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            return CompositionOutcome.Failure("provider.content-filtered");
        if (response.Messages.Any(m => m.Contents.Any(c => c is ErrorContent)))
            return CompositionOutcome.Failure("provider.failed");
        if (string.IsNullOrWhiteSpace(response.Text))
            return CompositionOutcome.Failure("output.empty");
        if (DraftAnswer.Read(response.Text) is not var (subject, body))
            return CompositionOutcome.Failure("output.unreadable");

        return CompositionOutcome.Done(new ComposedMessage
        {
            Subject = subject,
            Body = body,
            ModelId = response.ModelId ?? _options.ModelId ?? _client.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown",
            TotalTokens = response.Usage?.TotalTokenCount,
        });
    }

    private ChatOptions Settings() => new()
    {
        ModelId = _options.ModelId,
        MaxOutputTokens = _options.MaxOutputTokens,
        Temperature = _options.Temperature,
        ResponseFormat = _options.UseStructuredOutput ? DraftAnswer.Format : null,
    };
}
