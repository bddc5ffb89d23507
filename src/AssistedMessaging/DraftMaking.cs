using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Grounding;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>Makes drafts, with their explanations, of what the corridor has written.</summary>
internal static class DraftMaking
{
    /// <summary>A draft of a message and, if one was asked for, of its follow-up. A follow-up that could not be written is a finding on the first message.</summary>
    public static Draft Make(PreparedCandidate prepared, WrittenMessage message, WrittenMessage? followUp, Draft? rewritten, DateTimeOffset now)
    {
        var second = followUp is { Instead: null, Verdict.Action: not ModerationAction.Block } ? One(prepared, followUp, MessageKind.FollowUp, null, [], rewritten, now) : null;
        var findings = new List<ModerationFinding>();
        if (followUp is not null && second is null)
            findings.Add(Note("composition.no-follow-up"));
        if (message.Message!.ModelId is null && prepared.Instruction is not null)
            findings.Add(Note("composition.instruction-not-used"));

        return One(prepared, message, MessageKind.Initial, second, findings, rewritten, now);
    }

    private static Draft One(
        PreparedCandidate prepared, WrittenMessage written, MessageKind kind, Draft? followUp, IReadOnlyList<ModerationFinding> notes, Draft? rewritten, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            ContractId = prepared.Request.Contract,
            CandidateId = prepared.Candidate.Id,
            Kind = kind,
            Language = prepared.Language,
            LanguageSupport = PromptLanguages.Find(prepared.Language) is not null && CheckedLanguages.Has(prepared.Language) ? LanguageSupport.Full : LanguageSupport.InstructionsOnly,
            Subject = written.Subject.Text,
            Body = written.Body.Text,
            SlotText = written.Message!.Body,
            Segments = written.Body.Segments,
            FollowUp = followUp,
            Explanation = Explain(prepared, written),
            Findings = notes.Count == 0 ? written.Verdict.Findings : [.. written.Verdict.Findings, .. notes],
            Disclosures = written.Disclosures,
            NeedsReview = written.Verdict.Action is ModerationAction.RequireReview or ModerationAction.Regenerate,
            FullyScanned = written.Verdict.FullyScanned,
            CreatedAt = now,
            BatchId = prepared.Request.BatchId!,
            CandidateVersion = prepared.Candidate.Version,
            JobVersion = prepared.Request.Job?.Version,
            ConsentDecisionId = prepared.Consent.Id,
            Replaces = rewritten?.Id,
        };

    private static DraftExplanation Explain(PreparedCandidate prepared, WrittenMessage written)
    {
        var stretches = Stretches(written);
        var byModel = written.Message!.ModelId is not null;
        IEnumerable<FieldKey> keys = byModel ? written.Prompt!.FieldsUsed : stretches.Keys.Union(written.Message.DecidedBy).Order();
        return new DraftExplanation
        {
            Fields = [.. keys.Select(k => prepared.Selection[k]).OfType<SelectedField>().Select(f => new FieldUse
            {
                Key = f.Key,
                Source = f.Definition.Source,
                Exposure = f.Definition.Exposure,
                Stretches = stretches.GetValueOrDefault(f.Key),
            })],
            Supported = byModel ? SupportedStretches.Find(written.Body.Text, written.Body.Segments, prepared.Selection, prepared.Language) : [],
            LeftOut = prepared.Selection.LeftOut,
            Trimmed = prepared.Selection.Trimmed,
            ModelId = written.Message.ModelId,
            PromptHash = byModel ? written.Prompt!.TextHash : null,
            Templates = byModel ? [.. written.Prompt!.Sections.Select(s => s.Template)] : written.Message.Template is { } template ? [template] : [],
            Regenerations = written.Regenerations,
        };
    }

    private static Dictionary<FieldKey, int> Stretches(WrittenMessage written)
    {
        var counts = new Dictionary<FieldKey, int>();
        foreach (var segments in new[] { written.Subject.Segments, written.Body.Segments })
        {
            foreach (var segment in segments)
            {
                if (segment.Field is { } field)
                    counts[field] = counts.GetValueOrDefault(field) + 1;
            }
        }

        return counts;
    }

    private static ModerationFinding Note(string code) => new() { Code = code, Severity = ModerationSeverity.Low, CheckId = "composition" };
}
