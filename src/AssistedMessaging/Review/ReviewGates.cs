using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Review;

/// <summary>The gates that words pass again when a person changes, approves or releases them.</summary>
internal sealed class ReviewGates(Corridor corridor)
{
    private readonly CandidatePreparation _preparation = new(corridor);

    /// <summary>Whether the person may be contacted now; null when nobody could say.</summary>
    public ValueTask<ConsentDecision?> AskToSendAsync(DraftRecord record, CancellationToken cancellationToken) =>
        _preparation.AskConsentAsync(record.Draft.ContractId, record.Request.Candidates[0], Purpose.OutreachSend, GatePhase.Release, cancellationToken);

    /// <summary>Asks consent and checks the words against the fields that the draft may use now.</summary>
    /// <returns>The code of the first no, or none; with the verdict and its record when the words were looked at.</returns>
    public async ValueTask<(string? Code, ModerationVerdict? Verdict, Func<bool, ModerationRecord>? Record)> CheckAsync(
        DraftRecord record, Draft draft, string subject, string body, ModerationStage stage, CancellationToken cancellationToken)
    {
        var phase = stage == ModerationStage.BeforeRelease ? GatePhase.Release : GatePhase.Review;
        var (prepared, code) = await _preparation.PrepareAsync(record.Request, record.Request.Candidates[0], phase, cancellationToken).ConfigureAwait(false);
        if (prepared is null)
            return (code, null, null);

        var started = corridor.Time.GetTimestamp();
        var verdict = await corridor.ModerationFor(record.Request).ModerateAsync(
            new ModerationContext
            {
                Stage = stage,
                Origin = TextOrigin.HumanEdit,
                Subject = subject.Length == 0 ? null : subject,
                Body = body,
                Language = draft.Language,
                FormOfAddress = record.Request.FormOfAddress,
                BannedOpenings = record.Request.BannedOpenings,
                BannedPhrases = record.Request.BannedPhrases,
                Channel = record.Request.Channel,
                Kind = draft.Kind,
                Selection = prepared.Selection,
                Slots = prepared.Slots,
                Records = prepared.Records,
            },
            cancellationToken).ConfigureAwait(false);
        var took = corridor.Time.GetElapsedTime(started);
        return (
            verdict.Action == ModerationAction.Block || !verdict.FullyScanned ? verdict.Code : null,
            verdict,
            isOverridden => corridor.ModerationFor(record.Request).RecordOf(verdict, stage, took, isOverridden));
    }
}
