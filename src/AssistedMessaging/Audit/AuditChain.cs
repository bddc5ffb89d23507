namespace AssistedMessaging.Audit;

/// <summary>The bytes over which the chain goes: no clear key of a person and no digest of words that could be guessed.</summary>
internal static class AuditChain
{
    /// <summary>SHA-256 over the hash before, the position and the entry's fields; people and words as keyed hashes.</summary>
    public static string HashOf(string previous, long position, SealedEntry sealedEntry)
    {
        var entry = sealedEntry.Entry;
        using var hash = ChainHash.Plain();
        hash.Add(previous)
            .Add(position)
            .Add(entry.At.UtcTicks)
            .Add(entry.Contract.Value)
            .Add(entry.Event)
            .Add(sealedEntry.ActorHash)
            .Add(entry.DraftId)
            .Add(sealedEntry.PersonHash)
            .Add(entry.Code)
            .Add(entry.ConsentDecisionId)
            .Add(sealedEntry.ContentHash)
            .Add(entry.Templates);
        Add(hash, entry.Moderation);
        return hash.Finish();
    }

    private static void Add(ChainHash hash, ModerationRecord? moderation)
    {
        hash.Add(moderation?.Stage);
        if (moderation is null)
            return;

        hash.Add(moderation.PolicyVersion)
            .Add(moderation.Action)
            .Add(moderation.FullyScanned ? 1 : 0)
            .Add(moderation.IsOverridden ? 1 : 0)
            .Add(moderation.Duration.Ticks)
            .Add(moderation.Checks)
            .Add(moderation.Findings);
    }
}
