using AssistedMessaging.Diagnostics;
using AssistedMessaging.Text;
using AssistedMessaging.Text.Chat;

namespace AssistedMessaging.Moderation;

/// <summary>Moderation of one answer of a chat client.</summary>
/// <param name="pipeline">The checks and the policy.</param>
/// <param name="options">Language and channel.</param>
/// <param name="request">What was said of the request.</param>
internal sealed class AnswerModeration(
    ModerationPipeline pipeline, ModeratingChatOptions options, IReadOnlyList<ModerationVerdict> request) : IAnswerGuard
{
    private const ModerationStage Stage = ModerationStage.DraftOutput;

    public static bool Passes(ModerationVerdict verdict) => verdict.FullyScanned && verdict.Action is not ModerationAction.Block;

    public static ModerationBlockedException Unreadable(ModerationStage stage) =>
        new(ModerationVerdict.Block("moderation.unscanned", [], fullyScanned: false), stage);

    /// <summary>Counts a decision that rests on no finding; findings are counted by the pipeline.</summary>
    public static void Count(ModerationVerdict verdict)
    {
        if (verdict.Code is { } code && verdict.Findings.All(f => f.Code != code))
            DraftingTelemetry.Found(code, nameof(ModerationStage.DraftOutput));
    }

    public async ValueTask<GuardedAnswer> DecideAsync(string? answer, CancellationToken cancellationToken)
    {
        if (answer is null)
            throw Unreadable(Stage);

        var verdict = await JudgeAsync(answer, cancellationToken).ConfigureAwait(false);
        Count(verdict);
        if (!Passes(verdict))
            throw new ModerationBlockedException(verdict, Stage);

        var note = VerdictNote.Of(verdict, request);
        return note is null ? new GuardedAnswer(answer) : new GuardedAnswer(answer, ModeratingChatClient.VerdictProperty, note);
    }

    public async ValueTask<string?> PreviewAsync(string answer, int length, CancellationToken cancellationToken)
    {
        var verdict = await JudgeAsync(answer, cancellationToken).ConfigureAwait(false);
        return verdict.FullyScanned && verdict.Action is null or ModerationAction.Annotate ? answer[..length] : null;
    }

    /// <summary>An answer goes out as it is, so it always begins with what was shown.</summary>
    public Exception Retraction() => Unreadable(Stage);

    private async ValueTask<ModerationVerdict> JudgeAsync(string answer, CancellationToken cancellationToken)
    {
        var context = new ModerationContext
        {
            Stage = Stage,
            Body = answer,
            Origin = TextOrigin.ModelOutput,
            Language = options.Language,
            Channel = options.Channel,
        };
        return pipeline.WithoutAttempts(await pipeline.ModerateAsync(context, cancellationToken).ConfigureAwait(false), Stage);
    }
}
