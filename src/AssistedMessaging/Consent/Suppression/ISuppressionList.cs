namespace AssistedMessaging.Consent.Suppression;

/// <summary>Opt-outs that outlive the person's records: who was erased and comes back by another import is still not contacted.</summary>
/// <remarks>
/// Thread-safe. Keeps keyed hashes only, see <see cref="PersonKeyHasher"/>; never a key of a person. What was added is seen by every question that starts afterwards. A list that cannot
/// answer completely throws, which callers take as a no. Nothing leaves the list by itself.
/// </remarks>
public interface ISuppressionList
{
    /// <summary>Keeps an opt-out under every one of the person's keys. The same opt-out twice is kept once.</summary>
    ValueTask AddAsync(IReadOnlyCollection<string> personKeys, OptOut optOut, CancellationToken cancellationToken = default);

    /// <summary>The opt-outs under any of the keys.</summary>
    ValueTask<IReadOnlyList<OptOut>> FindAsync(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken = default);

    /// <summary>Lifts the opt-outs of exactly this purpose. Only for a person who asks for it themselves; the host keeps the evidence in its ledger.</summary>
    ValueTask RemoveAsync(IReadOnlyCollection<string> personKeys, Purpose purpose, CancellationToken cancellationToken = default);
}
