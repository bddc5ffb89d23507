using AssistedMessaging.Moderation;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition.Judge;

/// <summary>
/// Asks a language model what the deterministic checks cannot see. It adds findings and can take none away; it is never the only check.
/// </summary>
/// <remarks>
/// <para>Drafts are people's data, so the client stands behind a guard for its provider's commitment. The values of slots in a draft, names above
/// all, are replaced by the names of their fields; after an edit nobody knows where they stand, and the words go as they are.</para>
/// <para>The instructions stand in the system message, the draft as JSON in a message of its own. Every finding needs a label of
/// <see cref="JudgeLabel"/> and, as evidence, words of the draft. An answer with another label, with words that the draft does not hold, without a
/// finish reason or in any other form is none: the text counts as not scanned, and the pipeline does what it does then. A refused commitment or key
/// is a wrong set-up.</para>
/// </remarks>
public sealed class ChatJudge : IModerator
{
    private readonly ProviderCommitmentChatClient _client;
    private readonly ChatJudgeOptions _options;

    /// <summary>Makes a judge.</summary>
    /// <param name="client">The model.</param>
    /// <param name="commitment">What its provider promises; null = every text counts as not scanned.</param>
    /// <param name="options">Model settings; null = defaults.</param>
    /// <param name="requirement">What the host demands of providers; null = defaults.</param>
    /// <param name="time">The clock for the commitment's expiry; null = the system's.</param>
    public ChatJudge(
        IChatClient client,
        ProviderCommitment? commitment,
        ChatJudgeOptions? options = null,
        ProviderRequirement? requirement = null,
        TimeProvider? time = null) =>
        (_client, _options) = (new ProviderCommitmentChatClient(client, commitment, requirement, time), options ?? new ChatJudgeOptions());

    /// <summary>This judge as a remote check for drafts and edits.</summary>
    /// <param name="id">Stable id.</param>
    public ModerationCheck ToCheck(string id = "judge") => new()
    {
        Id = id,
        Version = JudgePrompt.Version,
        Moderator = this,
        Stages = [ModerationStage.DraftOutput, ModerationStage.HumanEdit],
        IsRemote = true,
    };

    /// <inheritdoc/>
    public async ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var judged = new JudgedMessage(context);
        try
        {
            var messages = JudgePrompt.Messages(judged, context.Language);
            var response = await _client.GetResponseAsync(messages, Settings(), cancellationToken).ConfigureAwait(false);
            return response.FinishReason == ChatFinishReason.Stop && JudgeAnswer.Read(response.Text, judged, _options.Severity) is { } findings
                ? ModerationReport.Of(findings)
                : ModerationReport.Unscanned(CheckOutcome.Failed);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return ModerationReport.Unscanned(Outcome(e));
        }
    }

    private static CheckOutcome Outcome(Exception exception) => ProviderErrors.Read(exception).Code switch
    {
        "provider.timed-out" => CheckOutcome.TimedOut,
        "provider.rate-limited" or "provider.content-filtered" or "provider.failed" or "output.truncated" => CheckOutcome.Failed,
        _ => CheckOutcome.Misconfigured,
    };

    private ChatOptions Settings() => new()
    {
        ModelId = _options.ModelId,
        MaxOutputTokens = _options.MaxOutputTokens,
        Temperature = _options.Temperature,
        ResponseFormat = _options.UseStructuredOutput ? JudgePrompt.Format : null,
    };
}
