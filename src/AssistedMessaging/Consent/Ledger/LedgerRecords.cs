using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Consent.Evaluation;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>Ledger events as records that a person may get, and what erasing and sweeping may do to them.</summary>
internal static class LedgerRecords
{
    private const string Store = "consent";

    public static async IAsyncEnumerable<PersonalDataRecord> ExportAsync(List<ConsentEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var e in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.ConsentEvent,
                Id = e.Id,
                Contract = e.Contract,
                At = e.RecordedAt,
                Content = JsonSerializer.SerializeToElement(e, ConsentJson.Default.ConsentEvent),
            };
        }
    }

    public static ErasureItem Item(ConsentEvent e, ErasureAction action, string? code) =>
        new() { Store = Store, RecordType = RecordType.ConsentEvent, Id = e.Id, Contract = e.Contract, Action = action, Code = code };

    /// <summary>What erasing does to an event. A contract's word for everybody is about no person and stays as it is.</summary>
    public static ErasureItem ErasureOf(ConsentEvent e, bool isKept) =>
        isKept ? Item(e, ErasureAction.Retained, "privacy.opt-out-not-kept")
        : Item(e, e.PersonId is null ? ErasureAction.Retained : ErasureAction.Pseudonymised, "privacy.consent-evidence");

    /// <summary>Whether a no stands that is on no suppression list yet: erasing it would read as a yes when the person comes back.</summary>
    public static bool HasLooseOptOut(List<ConsentEvent> events, DataSubject subject) =>
        StandingOptOuts.Of(events).Any(no => !subject.KeptOptOuts.Contains(no.Id));

    /// <summary>Whether a person's events are all older than the instant and none of them still protects a person who can be found.</summary>
    public static bool MayGo(List<ConsentEvent> events, DateTimeOffset before, HashSet<string> pseudonyms) =>
        events.TrueForAll(e => e.RecordedAt < before)
        && (pseudonyms.Contains(events[0].PersonId!) || (events.TrueForAll(e => e.Kind != ConsentEventKind.RegionChanged) && StandingOptOuts.Of(events).Count == 0));
}
