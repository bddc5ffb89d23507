using AssistedMessaging.Moderation.Grounding;

namespace AssistedMessaging.Moderation.Batch;

/// <summary>The full name or an employer of another candidate of the batch in a message.</summary>
internal sealed class OtherCandidateCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (context is not { Batch: { } batch, Records.Candidate.Id: { } id })
            return;

        using var words = context.Words(part);
        var facts = new SuppliedFacts(context);
        var found = batch.Others.Find(id, words, fact => Array.TrueForAll(fact, word => facts.HasWord(word)));
        for (var i = 0; found is not null && i < found.Count; i++)
            Add(ref findings, "batch.other-candidate", part, found[i], ModerationSeverity.High);
    }
}
