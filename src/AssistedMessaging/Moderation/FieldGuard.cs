using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>The context-field stage: judges every text that a model would see, field by field, and cuts what a finding touches.</summary>
internal sealed class FieldGuard(ModerationPipeline pipeline, LanguageTag language, BatchContext? batch, string candidateId)
{
    public async ValueTask<FieldSelection> GuardAsync(FieldSelection selection, CancellationToken cancellationToken)
    {
        if (!pipeline.Covers(ModerationStage.ContextField))
            return selection;

        var guarded = selection;
        foreach (var field in selection.Included)
        {
            if (field.Definition.Exposure is not FieldExposure.Text)
                continue;

            guarded = field.Value switch
            {
                FieldValue.TextValue text => await TextAsync(guarded, field, text.Text, cancellationToken).ConfigureAwait(false),
                FieldValue.ListValue list => await ListAsync(guarded, field, list.Items, cancellationToken).ConfigureAwait(false),
                _ => guarded,
            };
        }

        return guarded;
    }

    private async ValueTask<FieldSelection> TextAsync(FieldSelection selection, SelectedField field, string text, CancellationToken cancellationToken)
    {
        var verdict = await JudgeAsync(field, text, cancellationToken).ConfigureAwait(false);
        if (Keeps(verdict))
            return selection;
        return Withholds(verdict)
            ? selection.Withhold(field.Key, verdict.Code!)
            : selection.Trim(field.Key, FieldValue.Of(Without(text, verdict.Findings)), verdict.Code);
    }

    private async ValueTask<FieldSelection> ListAsync(
        FieldSelection selection, SelectedField field, IReadOnlyList<string> items, CancellationToken cancellationToken)
    {
        // An ordinary list is judged in one go, an item a line. Only where something is found does it matter in which item.
        if (Keeps(await JudgeAsync(field, string.Join('\n', items), cancellationToken).ConfigureAwait(false)))
            return selection;

        List<string?>? kept = null;
        string? code = null;
        for (var i = 0; i < items.Count; i++)
        {
            var verdict = await JudgeAsync(field, items[i], cancellationToken).ConfigureAwait(false);
            if (Keeps(verdict))
            {
                kept?.Add(items[i]);
                continue;
            }

            if (Withholds(verdict))
                return selection.Withhold(field.Key, verdict.Code!);
            kept ??= [.. items.Take(i)];
            kept.Add(Without(items[i], verdict.Findings));
            code ??= verdict.Code;
        }

        return kept is null ? selection : selection.Trim(field.Key, FieldValue.Of(kept), code);
    }

    private async ValueTask<ModerationVerdict> JudgeAsync(SelectedField field, string text, CancellationToken cancellationToken)
    {
        var verdict = await AskAsync(field, text, cancellationToken).ConfigureAwait(false);
        for (var i = 0; batch is not null && i < verdict.Findings.Count; i++)
        {
            if (verdict.Findings[i].Span is { } span)
                batch.Flagged(candidateId, text.AsSpan(span.Start, span.Length));
        }

        return verdict;
    }

    private ValueTask<ModerationVerdict> AskAsync(SelectedField field, string text, CancellationToken cancellationToken) =>
        pipeline.ModerateAsync(
            new ModerationContext
            {
                Stage = ModerationStage.ContextField,
                Body = text,
                Origin = field.Definition.Origin,
                Language = language,
                Field = field.Key,
            },
            cancellationToken);

    private static bool Keeps(ModerationVerdict verdict) => verdict.FullyScanned && verdict.Action is null or ModerationAction.Annotate;

    private static bool Withholds(ModerationVerdict verdict) => verdict.Action is ModerationAction.Block || !verdict.FullyScanned;

    /// <summary>The text without the sentences in which findings lie; nothing is left when a finding is about the whole.</summary>
    private string Without(string text, IReadOnlyList<ModerationFinding> findings)
    {
        var kept = new StringBuilder(text.Length);
        var position = 0;
        while (Sentences.Next(text, ref position, out var sentence))
        {
            if (!findings.Any(f => (f.Span is not { } span || span.Overlaps(sentence)) && Drops(f)))
                kept.Append(text, sentence.Start, sentence.Length).Append(position < text.Length ? text[position - 1] is '\n' ? '\n' : ' ' : ' ');
        }

        return kept.ToString().Trim();
    }

    private bool Drops(ModerationFinding finding) => pipeline.Policy.ActionFor(finding, ModerationStage.ContextField) < ModerationAction.Annotate;
}
