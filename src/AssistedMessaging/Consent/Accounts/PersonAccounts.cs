using System.Security.Cryptography;
using System.Text;
using AssistedMessaging.Consent.Evaluation;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;

namespace AssistedMessaging.Consent.Accounts;

/// <summary>Carries every no over when a host finds that two keys are one person, or that one key was several: the union of denials, and of no yes.</summary>
/// <remarks>
/// Thread-safe. A carried no is an event of its own, with the route <c>account</c>, the effect of the original and a later place in the ledger, so that a yes given under the other key before
/// does not lift it; one that the person gives afterwards does. Calling again changes nothing, unless somebody has said no since. Call it before the keys are joined or parted.
/// </remarks>
/// <param name="ledger">Where the words of persons stand.</param>
/// <param name="suppressions">Opt-outs of people who were erased; null = there are none.</param>
public sealed class PersonAccounts(IConsentLedger ledger, ISuppressionList? suppressions = null)
{
    private const string Route = "account";

    private readonly IConsentLedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));

    /// <summary>Two keys are one person: from now on each is denied what the other was.</summary>
    /// <returns>The events that carry a no over; none when each key has every no of the other.</returns>
    /// <exception cref="ConsentLedgerException">The ledger could not be read (<c>consent.ledger-unreadable</c>) or refused an event. Do not join the accounts then; call again.</exception>
    public async ValueTask<IReadOnlyList<ConsentEvent>> MergeAsync(string one, string other, CancellationToken cancellationToken = default)
    {
        var forth = await CarryAsync(one, other, cancellationToken).ConfigureAwait(false);
        return [.. forth, .. await CarryAsync(other, one, cancellationToken).ConfigureAwait(false)];
    }

    /// <summary>One key turns out to be several persons: each of them is denied what the key was.</summary>
    /// <param name="former">The key as it was.</param>
    /// <param name="persons">The keys from now on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <inheritdoc cref="MergeAsync"/>
    public async ValueTask<IReadOnlyList<ConsentEvent>> SplitAsync(string former, IReadOnlyList<string> persons, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(persons);

        var carried = new List<ConsentEvent>();
        foreach (var person in persons)
        {
            if (person != former)
                carried.AddRange(await CarryAsync(former, person, cancellationToken).ConfigureAwait(false));
        }

        return carried;
    }

    private async ValueTask<IReadOnlyList<ConsentEvent>> CarryAsync(string from, string to, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(from);
        ArgumentException.ThrowIfNullOrWhiteSpace(to);

        var events = await ReadAsync(from, to, cancellationToken).ConfigureAwait(false);
        var there = Protecting(events, to);
        var carried = new List<ConsentEvent>();
        foreach (var e in Protecting(events, from))
        {
            if (!there.Any(other => SaysTheSame(e, other)))
                carried.Add(await _ledger.AppendAsync(Carried(e, to), cancellationToken).ConfigureAwait(false));
        }

        if (suppressions is not null)
        {
            foreach (var optOut in await suppressions.FindAsync([from], cancellationToken).ConfigureAwait(false))
                await suppressions.AddAsync([to], optOut, cancellationToken).ConfigureAwait(false);
        }

        return carried;
    }

    private async ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(string from, string to, CancellationToken cancellationToken)
    {
        LedgerSnapshot? snapshot = null;
        try
        {
            snapshot = await _ledger.ReadAsync([from, to], [], cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Said below, without what the exception may hold.
        }

        return snapshot is { IsComplete: true } && LedgerOrder.Of(snapshot.Events) is { } events ? events : throw new ConsentLedgerException("consent.ledger-unreadable");
    }

    // What protects a person: every no that stands, and the regions that they left, whose stricter rules may still count.
    private static List<ConsentEvent> Protecting(IReadOnlyList<ConsentEvent> events, string person)
    {
        List<ConsentEvent> own = [.. events.Where(e => e.PersonId == person)];
        return [.. StandingOptOuts.Of(own), .. own.Where(e => e.Kind == ConsentEventKind.RegionChanged)];
    }

    private static bool SaysTheSame(ConsentEvent one, ConsentEvent other) =>
        one.Kind == ConsentEventKind.RegionChanged
            ? other.Kind == one.Kind && other.FormerRegion == one.FormerRegion && EventTime.EffectOf(other) == EventTime.EffectOf(one)
            : Said(other) == Said(one) && other.Kind != ConsentEventKind.Imported
                && other.Purpose == one.Purpose && other.Controller == one.Controller && other.Contract == one.Contract;

    private static ConsentEventKind Said(ConsentEvent e) => e.Kind == ConsentEventKind.Imported ? e.Imports : e.Kind;

    // As first hand, so that it does not yield to a yes as an import would.
    private static ConsentEvent Carried(ConsentEvent e, string to) => e with
    {
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{e.Id.Length}:{e.Id}{to}")))[..32],
        PersonId = to,
        Kind = Said(e),
        Imports = ConsentEventKind.Unknown,
        EffectiveAt = EventTime.EffectOf(e),
        Route = Route,
    };
}
