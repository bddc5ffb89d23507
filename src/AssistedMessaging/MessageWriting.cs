using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>The second half of the corridor for one message: prompt, composition, slot filling and moderation, with at most a few tries.</summary>
internal sealed class MessageWriting(Corridor corridor)
{
    private readonly CandidatePreparation _preparation = new(corridor);

    /// <summary>The prompt for one message.</summary>
    public ValueTask<Prompt> BuildPromptAsync(
        PreparedCandidate candidate, MessageKind kind, string? previous, IReadOnlyList<string> repairKeys, CancellationToken cancellationToken) =>
        corridor.Prompts.BuildAsync(
            new PromptRequest
            {
                Selection = candidate.Selection,
                Slots = candidate.Slots,
                Kind = kind,
                Language = candidate.Language,
                Tone = candidate.Request.Tone,
                Length = candidate.Request.Length,
                FormOfAddress = candidate.Request.FormOfAddress,
                BannedOpenings = candidate.BannedOpenings,
                Channel = candidate.Request.Channel,
                Instruction = candidate.Instruction,
                PreviousBody = previous,
                RepairKeys = repairKeys,
            },
            cancellationToken);

    /// <summary>Writes one message.</summary>
    /// <param name="candidate">What it may rest on.</param>
    /// <param name="kind">Initial message or follow-up.</param>
    /// <param name="previous">The message, in slot form, that this one follows or rewrites.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async ValueTask<WrittenMessage> WriteAsync(PreparedCandidate candidate, MessageKind kind, string? previous, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> repairKeys = [];
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var took = TimeSpan.Zero;
        for (var attempt = 0; ; attempt++)
        {
            var prompt = await BuildPromptAsync(candidate, kind, previous, repairKeys, cancellationToken).ConfigureAwait(false);
            if (await PromptRefusalAsync(candidate, prompt, cancellationToken).ConfigureAwait(false) is { } refusal)
                return WrittenMessage.None(CompositionOutcome.No(refusal));

            // A withdrawal since the first question counts: nothing of the person goes to a model after it.
            var consent = await _preparation.AskConsentAsync(
                candidate.Request.Contract, candidate.Candidate, Purpose.OutreachDraft, GatePhase.ProviderCall, cancellationToken).ConfigureAwait(false);
            if (consent is not { Permits: true })
                return WrittenMessage.None(CompositionOutcome.No("consent.not-available"));

            var outcome = await ComposeAsync(candidate, kind, prompt, cancellationToken).ConfigureAwait(false);
            if (outcome is not CompositionOutcome.Composed { Message: var message })
                return WrittenMessage.None(outcome);

            var subject = SlotFilling.Fill(message.Subject, candidate.Slots, message.SubjectSegments);
            var body = SlotFilling.Fill(message.Body, candidate.Slots, message.BodySegments);
            var started = corridor.Time.GetTimestamp();
            var verdict = await corridor.ModerationFor(candidate.Request).ModerateAsync(Context(candidate, kind, prompt, message, subject, body), cancellationToken).ConfigureAwait(false);
            took += corridor.Time.GetElapsedTime(started);

            var repeat = verdict.Action == ModerationAction.Regenerate && message.ModelId is not null && attempt < corridor.Options.MaxRegenerations;
            repairKeys = repeat ? [.. verdict.Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal)] : [];

            // A model that was told of every finding and made the same ones again is not asked a second time.
            if (repeat && repairKeys.Count(tried.Add) > 0)
                continue;

            verdict = corridor.ModerationFor(candidate.Request).WithoutAttempts(verdict, ModerationStage.DraftOutput);
            return new WrittenMessage
            {
                Prompt = prompt,
                Message = message,
                Subject = subject,
                Body = body,
                Verdict = verdict,
                Moderation = corridor.ModerationFor(candidate.Request).RecordOf(verdict, ModerationStage.DraftOutput, took),
                Regenerations = attempt,
            };
        }
    }

    /// <summary>The code with which a check of the host's refuses the finished prompt; null when there is none, or none refuses.</summary>
    private async ValueTask<string?> PromptRefusalAsync(PreparedCandidate candidate, Prompt prompt, CancellationToken cancellationToken)
    {
        if (!corridor.ModerationFor(candidate.Request).Covers(ModerationStage.RenderedPrompt))
            return null;

        foreach (var section in prompt.Sections)
        {
            var verdict = await corridor.ModerationFor(candidate.Request).ModerateAsync(
                new ModerationContext
                {
                    Stage = ModerationStage.RenderedPrompt,
                    Origin = section.Role == PromptRole.System ? TextOrigin.Unknown : TextOrigin.CandidateProfile,
                    Body = section.Content.Text,
                    Language = candidate.Language,
                    Selection = candidate.Selection,
                    Slots = candidate.Slots,
                    Records = candidate.Records,
                },
                cancellationToken).ConfigureAwait(false);
            if (verdict.Action == ModerationAction.Block || !verdict.FullyScanned)
                return verdict.Code;
        }

        return null;
    }

    private ValueTask<CompositionOutcome> ComposeAsync(PreparedCandidate candidate, MessageKind kind, Prompt prompt, CancellationToken cancellationToken)
    {
        var template = kind == MessageKind.Initial ? candidate.Request.Template : null;
        var composer = template is null && !candidate.Request.WithoutModel ? corridor.Composer : corridor.TemplateComposer;
        return composer.ComposeAsync(
            new CompositionRequest
            {
                Prompt = prompt,
                Selection = candidate.Selection,
                Slots = candidate.Slots,
                Kind = kind,
                Language = candidate.Language,
                FormOfAddress = candidate.Request.FormOfAddress,
                Template = template,
            },
            cancellationToken);
    }

    private static ModerationContext Context(
        PreparedCandidate candidate, MessageKind kind, Prompt prompt, ComposedMessage message, FilledText subject, FilledText body) => new()
        {
            Stage = ModerationStage.DraftOutput,
            Origin = TextOrigin.ModelOutput,
            Subject = subject.Text.Length == 0 ? null : subject.Text,
            Body = body.Text,
            SlotSubject = message.Subject,
            SlotBody = message.Body,
            SubjectSegments = subject.Segments,
            Segments = body.Segments,
            Language = candidate.Language,
            FormOfAddress = candidate.Request.FormOfAddress,
            BannedOpenings = candidate.Request.BannedOpenings,
            BannedPhrases = candidate.Request.BannedPhrases,
            Batch = candidate.Batch,
            Channel = candidate.Request.Channel,
            Kind = kind,
            Selection = candidate.Selection,
            Slots = candidate.Slots,
            SystemText = message.ModelId is null ? null : prompt.SystemText,
            Records = candidate.Records,
        };
}
