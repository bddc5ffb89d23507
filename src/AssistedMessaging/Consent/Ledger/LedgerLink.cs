using System.Security.Cryptography;
using AssistedMessaging.Audit;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>One event in the chain: its digest, and beside it what the digest was made of as far as it is still there.</summary>
internal sealed class LedgerLink
{
    private readonly string _personHash;
    private byte[]? _secret;

    private LedgerLink(ConsentEvent e, byte[] secret)
    {
        (Event, _secret, _personHash) = (e, secret, PersonHashOf(e, secret));
        Digest = DigestOf(e);
    }

    /// <summary>The event; null once it was swept.</summary>
    public ConsentEvent? Event { get; private set; }

    /// <summary>SHA-256 over the event's fields, in which what is the person's stands as a keyed hash.</summary>
    public string Digest { get; }

    /// <summary>The link's place in the chain.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Whether the event is the one of the digest. Of a forgotten event nothing of the person may have come back.</summary>
    public bool FitsItsDigest =>
        Event is null
        || (DigestOf(Event) == Digest
            && (_secret is null
                ? Event is { Route: null, FormerRegion: null } && IsPseudonym(Event.PersonId) && IsPseudonym(Event.Id)
                : PersonHashOf(Event, _secret) == _personHash));

    public static LedgerLink Of(ConsentEvent e) => new(e, RandomNumberGenerator.GetBytes(32));

    public void Forget(ConsentEvent nobodys) => (Event, _secret) = (nobodys, null);

    public void Drop() => (Event, _secret) = (null, null);

    /// <summary>A new pseudonym, for a person or an event.</summary>
    public static string Pseudonym() => $"erased-{Guid.CreateVersion7():n}";

    private static bool IsPseudonym(string? key) => key?.StartsWith("erased-", StringComparison.Ordinal) == true;

    private static string PersonHashOf(ConsentEvent e, byte[] secret) => ChainHash.Keyed(secret, e.Id, e.PersonId, e.Route, e.FormerRegion);

    private string DigestOf(ConsentEvent e)
    {
        using var hash = ChainHash.Plain();
        return hash.Add(_personHash)
            .Add((long)e.Kind)
            .Add(e.Purpose.Value)
            .Add(e.Controller)
            .Add(e.Contract.Value)
            .Add(e.EffectiveAt?.UtcTicks ?? -1)
            .Add(e.RecordedAt.UtcTicks)
            .Add(e.Position)
            .Add((long)e.Actor)
            .Add(e.NoticeVersion)
            .Add((long)e.Imports)
            .Finish();
    }
}
