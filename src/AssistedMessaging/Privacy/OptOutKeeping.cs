using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Evaluation;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Puts what a person said no to on the suppression list, before their records go.</summary>
internal sealed class OptOutKeeping(Corridor corridor, PersonalDataStores stores)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>What is kept now; in a dry run, what would be.</summary>
    public IReadOnlyList<OptOut> Kept { get; private set; } = [];

    /// <summary>Keeps all standing opt-outs, and that the person shall not be contacted again unless they wished otherwise.</summary>
    /// <returns>Ids of the ledger events that are kept now; in a dry run, that would be.</returns>
    /// <exception cref="OptOutsNotKeptException">Something could not be read or kept.</exception>
    public async ValueTask<IReadOnlyCollection<string>> KeepAsync(SubjectAccessRequest request, bool dryRun, CancellationToken cancellationToken)
    {
        try
        {
            var subject = request.Subject;
            var snapshot = await corridor.Ledger.ReadAsync([subject.Id!], [], cancellationToken).ConfigureAwait(false);
            if (snapshot is not { IsComplete: true } || LedgerOrder.Of(snapshot.Events) is not { } events)
                throw new OptOutsNotKeptException();

            await CollectKeysAsync(request, cancellationToken).ConfigureAwait(false);
            var standing = StandingOptOuts.Of([.. events.Where(e => subject.Owns(e.Contract, e.PersonId, null))]);
            Kept = OptOutsOf(request, standing);
            foreach (var optOut in dryRun ? [] : Kept)
                await corridor.Suppressions.AddAsync(_keys, optOut, cancellationToken).ConfigureAwait(false);

            return [.. standing.Select(e => e.Id)];
        }
        catch (Exception e) when (e is not OptOutsNotKeptException && !cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(corridor.Logger, nameof(ISuppressionList), e.GetType().Name);
            throw new OptOutsNotKeptException();
        }
    }

    private IReadOnlyList<OptOut> OptOutsOf(SubjectAccessRequest request, IReadOnlyList<ConsentEvent> standing)
    {
        var now = corridor.Time.GetUtcNow();
        var optOuts = standing.Select(no => new OptOut(no.Purpose, no.Controller, no.Contract, now)).ToList();
        if (request.DoNotContactAgain)
        {
            optOuts.Add(new OptOut(Purpose.OutreachDraft, ConsentQuery.HostController, request.Subject.Contract, now));
            optOuts.Add(new OptOut(Purpose.OutreachSend, ConsentQuery.HostController, request.Subject.Contract, now));
        }

        return [.. optOuts.Distinct()];
    }

    // Before the first round erases the profiles that name them.
    private async ValueTask CollectKeysAsync(SubjectAccessRequest request, CancellationToken cancellationToken)
    {
        if (!_keys.Add(request.Subject.Id!))
            return;

        _keys.UnionWith(request.ReturnKeys);
        foreach (var store in stores.Reached)
        {
            await foreach (var record in store.ExportAsync(request.Subject, cancellationToken).ConfigureAwait(false))
                _keys.UnionWith(record.ReturnKeys);
        }
    }
}
