namespace AssistedMessaging;

/// <summary>A draft as it is stored: with the request it came from, so that it can be written again and checked again at release.</summary>
public sealed class DraftRecord
{
    /// <summary>The draft.</summary>
    public required Draft Draft { get; init; }

    /// <summary>The request, with this candidate only.</summary>
    public required DraftRequest Request { get; init; }

    /// <summary>What makes the draft unique in its contract: batch, candidate and, for a rewritten draft, its own id. A store keeps one record for a key.</summary>
    public string IdempotencyKey => KeyOf(Draft.BatchId, Draft.CandidateId, Draft.Replaces is null ? null : Draft.Id);

    /// <summary>The draft, or its follow-up, of that id; null when it is neither.</summary>
    public Draft? Find(string draftId) => Draft.Id == draftId ? Draft : Draft.FollowUp?.Id == draftId ? Draft.FollowUp : null;

    /// <summary>The draft's id only.</summary>
    public override string ToString() => Draft.Id;

    internal static string KeyOf(string batchId, string candidateId, string? rewrittenId = null) =>
        $"{batchId.Length}:{batchId}{candidateId.Length}:{candidateId}{rewrittenId}";
}
