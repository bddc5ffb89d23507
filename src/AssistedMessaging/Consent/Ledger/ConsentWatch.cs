using System.Runtime.CompilerServices;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>Hears what is recorded in a ledger while something runs, for instance a withdrawal while a batch is drafted.</summary>
/// <remarks>
/// Asks the ledger again and again, so that it works with every ledger, and with one that other machines write to. It makes waiting shorter and replaces no question: consent is asked again
/// before a draft is kept and at release, whether somebody watches or not. Nothing runs but while the next event is asked for. Thread-safe.
/// </remarks>
public sealed class ConsentWatch
{
    private readonly IConsentLedger _ledger;
    private readonly TimeProvider _time;
    private readonly TimeSpan _interval;

    /// <summary>Makes a watch.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="time">The clock; null = the system's.</param>
    /// <param name="interval">Time between two readings, more than zero; null = one second.</param>
    public ConsentWatch(IConsentLedger ledger, TimeProvider? time = null, TimeSpan? interval = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        (_ledger, _time, _interval) = (ledger, time ?? TimeProvider.System, interval ?? TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_interval, TimeSpan.Zero, nameof(interval));
    }

    /// <summary>Gives the events of persons and contracts, each once: those that are recorded already, then new ones as they come, until it is cancelled.</summary>
    /// <param name="personIds">The persons, for instance those of a batch.</param>
    /// <param name="contracts">Contracts whose prohibitions for everybody are heard too.</param>
    /// <param name="afterPosition">Leaves out events up to this place in the ledger.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    /// <exception cref="ConsentLedgerException">The ledger could not be read completely (<c>consent.ledger-unreadable</c>). Whoever relies on the watch takes its end as a no.</exception>
    public IAsyncEnumerable<ConsentEvent> WatchAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, long afterPosition = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(personIds);
        ArgumentNullException.ThrowIfNull(contracts);
        return StreamAsync(personIds, contracts, afterPosition, cancellationToken);
    }

    private async IAsyncEnumerable<ConsentEvent> StreamAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, long afterPosition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // By id and not by position: in a ledger with several writers an earlier position may show later.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            foreach (var e in await ReadAsync(personIds, contracts, cancellationToken).ConfigureAwait(false))
            {
                if (e.Position > afterPosition && seen.Add(e.Id))
                    yield return e;
            }

            await Task.Delay(_interval, _time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken)
    {
        try
        {
            var snapshot = await _ledger.ReadAsync(personIds, contracts, cancellationToken).ConfigureAwait(false);
            if (snapshot is { IsComplete: true })
                return snapshot.Events;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Said below, without what the exception may hold.
        }

        throw new ConsentLedgerException("consent.ledger-unreadable");
    }
}
