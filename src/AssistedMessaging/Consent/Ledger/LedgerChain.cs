using AssistedMessaging.Audit;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>The chain of hashes over the digests of a ledger's events, one link for each position.</summary>
/// <remarks>
/// Not thread-safe. In a digest stand the person, the event's id, its route and the region left as a hash under a random secret of that event. Forgetting an event's person drops the secret;
/// a swept event leaves its digest. The chain still verifies, and nobody can find the person from it.
/// </remarks>
internal sealed class LedgerChain
{
    private readonly List<LedgerLink> _links = [];
    private AuditHead _swept = new(0, ChainHash.Start);

    /// <summary>The end of the chain.</summary>
    public AuditHead Head => _links.Count == 0 ? _swept : new(_swept.Position + _links.Count, _links[^1].Hash);

    /// <summary>Chains an event, whose position is the next one.</summary>
    public void Append(ConsentEvent e)
    {
        var link = LedgerLink.Of(e);
        link.Hash = HashOf(Head.Hash, e.Position, link.Digest);
        _links.Add(link);
    }

    /// <summary>Puts what is left of an event once its person was taken out in the event's place.</summary>
    public void Forget(ConsentEvent nobodys) => LinkAt(nobodys.Position)?.Forget(nobodys);

    /// <summary>Drops an event and keeps its digest. Where nothing but digests is left at the beginning, the chain begins after them.</summary>
    public void Drop(IEnumerable<ConsentEvent> events)
    {
        foreach (var e in events)
            LinkAt(e.Position)?.Drop();

        var gone = _links.FindIndex(link => link.Event is not null);
        gone = gone < 0 ? _links.Count : gone;
        if (gone == 0)
            return;

        _swept = new(_swept.Position + gone, _links[gone - 1].Hash);
        _links.RemoveRange(0, gone);
    }

    /// <summary>Position of the first event that is not as it was chained; null when all are.</summary>
    /// <param name="known">A head that was kept elsewhere; null = none.</param>
    /// <param name="readable">The events that a reading can give.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public long? FindBreak(AuditHead? known, IEnumerable<ConsentEvent> readable, CancellationToken cancellationToken)
    {
        var unchained = new HashSet<ConsentEvent>(readable, ReferenceEqualityComparer.Instance);
        var previous = _swept.Hash;
        for (var i = 0; i < _links.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (link, position) = (_links[i], _swept.Position + i + 1);
            var isReadable = link.Event is null || (link.Event.Position == position && unchained.Remove(link.Event));
            var isKnown = known is not { } kept || kept.Position != position || kept.Hash == link.Hash;
            if (!isReadable || !isKnown || !link.FitsItsDigest || link.Hash != HashOf(previous, position, link.Digest))
                return position;

            previous = link.Hash;
        }

        if (known?.Position > Head.Position || unchained.Count > 0)
            return Head.Position + 1;

        return null;
    }

    private static string HashOf(string previous, long position, string digest)
    {
        using var hash = ChainHash.Plain();
        return hash.Add(previous).Add(position).Add(digest).Finish();
    }

    private LedgerLink? LinkAt(long position) =>
        position > _swept.Position && position <= Head.Position ? _links[(int)(position - _swept.Position - 1)] : null;
}
