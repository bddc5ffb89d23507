namespace AssistedMessaging.Audit;

/// <summary>An entry in the chain. The chain goes over keyed hashes of people and words; the clear keys stand beside it, with the key of each hash, and can be dropped.</summary>
internal sealed class SealedEntry
{
    private readonly byte[] _logKey;
    private byte[]? _actorKey;
    private byte[]? _personKey;

    /// <summary>Seals an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="actorKey">The secret of the one who acted.</param>
    /// <param name="personKey">The secret of the person concerned; null when none is.</param>
    /// <param name="logKey">The log's own secret, for words that concern nobody.</param>
    public SealedEntry(AuditEntry entry, byte[] actorKey, byte[]? personKey, byte[] logKey)
    {
        (Entry, _actorKey, _personKey, _logKey) = (entry, actorKey, personKey, logKey);
        ActorHash = HashOfActor(actorKey);
        PersonHash = personKey is null ? null : HashOfPerson(personKey);
        ContentHash = HashOfContent();
    }

    /// <summary>The entry as it is given out.</summary>
    public AuditEntry Entry { get; private set; }

    public string ActorHash { get; }

    public string? PersonHash { get; }

    public string? ContentHash { get; }

    /// <summary>The entry's place in the chain.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Whether what stands beside the chain is what the chain was made of, as far as it is still there.</summary>
    public bool FitsItsHashes =>
        (_actorKey is null || HashOfActor(_actorKey) == ActorHash)
        && (_personKey is null ? Entry is { CandidateId: null, PersonId: null } : HashOfPerson(_personKey) == PersonHash)
        && (IsPersonForgotten ? Entry.ContentDigest is null : HashOfContent() == ContentHash);

    private bool IsPersonForgotten => PersonHash is not null && _personKey is null;

    /// <summary>Drops the person's keys and the digest of the words; without the secret nobody can guess them from the hashes.</summary>
    public void ForgetPerson() => (Entry, _personKey) = (Without(Entry.ActorId), null);

    /// <summary>Puts a pseudonym, the same for all entries of that actor, in the place of who acted.</summary>
    public void ForgetActor()
    {
        if (_actorKey is null)
            return;

        var pseudonym = $"erased-{ActorHash[..16]}";
        Entry = IsPersonForgotten ? Without(pseudonym) : With(pseudonym, Entry.CandidateId, Entry.PersonId, Entry.ContentDigest);
        _actorKey = null;
    }

    private AuditEntry Without(string actorId) => With(actorId, null, null, null);

    private AuditEntry With(string actorId, string? candidateId, string? personId, string? contentDigest) => new()
    {
        At = Entry.At,
        Contract = Entry.Contract,
        Event = Entry.Event,
        ActorId = actorId,
        DraftId = Entry.DraftId,
        CandidateId = candidateId,
        PersonId = personId,
        Code = Entry.Code,
        ConsentDecisionId = Entry.ConsentDecisionId,
        ContentDigest = contentDigest,
        Templates = Entry.Templates,
        Moderation = Entry.Moderation,
    };

    private string HashOfActor(byte[] key) => ChainHash.Keyed(key, Entry.ActorId);

    private string HashOfPerson(byte[] key) => ChainHash.Keyed(key, Entry.PersonId, Entry.CandidateId);

    private string? HashOfContent() => Entry.ContentDigest is { } digest ? ChainHash.Keyed(_personKey ?? _logKey, digest) : null;
}
