using System.Globalization;
using System.Runtime.CompilerServices;

namespace AssistedMessaging.Consent.Training;

/// <summary>The one way in which records leave for training or tuning (S-24): every person in every record is asked for, at every run.</summary>
/// <remarks>
/// Streams; keeps no record and no decision. Two answers have to permit, from one reading of the ledger: as of the start of the run, and as of now, so that a person who opts out while
/// records flow is left out from then on (S-07). A gate that throws or does not know holds the record back. Private messages never leave (S-05), nor does what
/// is about minors or people of unknown age. One export serves one run.
/// </remarks>
public sealed class TrainingExport
{
    private readonly IConsentGate _gate;
    private readonly TimeProvider _time;
    private readonly SortedDictionary<string, int> _withheld = new(StringComparer.Ordinal);
    private DateTimeOffset? _startedAt;
    private int _exported;
    private bool _isComplete;

    /// <summary>Prepares the export of one run.</summary>
    /// <param name="gate">Decides.</param>
    /// <param name="run">The run.</param>
    /// <param name="time">The clock; null = the system's.</param>
    /// <exception cref="ArgumentException">The run has no id, or its purpose is not training: no other purpose lets records out.</exception>
    public TrainingExport(IConsentGate gate, TrainingRun run, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(gate);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrWhiteSpace(run.Id);
        if (!run.Purpose.SelfAndAncestors().Contains(Purpose.AiTraining))
            throw new ArgumentException($"`{run.Purpose}` is no training: use {Purpose.AiTraining} or a purpose below it.", nameof(run));

        (_gate, Run, _time) = (gate, run, time ?? TimeProvider.System);
    }

    /// <summary>The run.</summary>
    public TrainingRun Run { get; }

    /// <summary>What was done so far.</summary>
    public TrainingExportReport Report => new()
    {
        RunId = Run.Id,
        Purpose = Run.Purpose,
        StartedAt = _startedAt ?? _time.GetUtcNow(),
        IsComplete = _isComplete,
        Exported = _exported,
        Withheld = new SortedDictionary<string, int>(_withheld, StringComparer.Ordinal),
        NonEffects = NonEffects(_startedAt ?? _time.GetUtcNow()),
    };

    /// <summary>Gives the records that may be used in this run, in the order in which they come.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidOperationException">The export was started before: a second run is asked for anew.</exception>
    public IAsyncEnumerable<PermittedRecord> ReadAsync(IAsyncEnumerable<TrainingRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return StreamAsync(records, cancellationToken);
    }

    private async IAsyncEnumerable<PermittedRecord> StreamAsync(
        IAsyncEnumerable<TrainingRecord> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_startedAt is not null)
            throw new InvalidOperationException("An export serves one run: make a new one for the next run.");

        var startedAt = _time.GetUtcNow();
        _startedAt = startedAt;
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var (decisions, code) = await DecideAsync(record, startedAt, cancellationToken).ConfigureAwait(false);
            if (code is null)
            {
                _exported++;
                yield return new PermittedRecord(record, decisions);
            }
            else
            {
                _withheld[code] = _withheld.GetValueOrDefault(code) + 1;
            }
        }

        _isComplete = true;
    }

    private async ValueTask<(IReadOnlyList<ConsentDecision> Decisions, string? Code)> DecideAsync(
        TrainingRecord record, DateTimeOffset startedAt, CancellationToken cancellationToken)
    {
        if (record.Subjects is null or { Count: 0 } || record.Subjects.Any(s => string.IsNullOrWhiteSpace(s?.PersonId)))
            return ([], "training.no-person");
        if (record.Categories is null or { Count: 0 } || record.Categories.Any(c => string.IsNullOrWhiteSpace(c.Value)))
            return ([], "training.no-category");
        if (record.Categories.Contains(DataCategory.PrivateMessages))
            return ([], "training.private-messages");
        if (record.Categories.Any(Run.WithoutCategories.Contains))
            return ([], "training.category-left-out");
        if (record.Subjects.Any(s => s.Age != AgeGroup.Adult))
            return ([], record.Subjects.Any(s => s.Age == AgeGroup.Minor) ? "training.minor" : "training.age-unknown");

        ConsentQuery[] queries = [.. record.Subjects.SelectMany(s => new[] { Ask(record, s, startedAt), Ask(record, s, null) })];
        try
        {
            var decisions = await _gate.DecideManyAsync(queries, cancellationToken).ConfigureAwait(false);
            return decisions is not null && decisions.Count == queries.Length ? (decisions, CodeOf(decisions)) : ([], "training.gate-failed");
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ([], "training.gate-failed");
        }
    }

    private ConsentQuery Ask(TrainingRecord record, TrainingSubject subject, DateTimeOffset? asOf) => new()
    {
        PersonId = subject.PersonId,
        Purpose = Run.Purpose,
        Controller = Run.Controller,
        Affiliates = Run.Affiliates,
        Contract = record.Contract,
        Categories = record.Categories,
        Location = subject.Location,
        Phase = GatePhase.Training,
        AsOf = asOf,
    };

    private static string? CodeOf(IReadOnlyList<ConsentDecision> decisions) =>
        decisions.All(d => d is { Permits: true }) ? null
        : decisions.Any(d => d is { State: ConsentState.Denied }) ? "training.denied"
        : "training.unknown";

    private static string[] NonEffects(DateTimeOffset startedAt)
    {
        var day = startedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            $"Already trained before {day}: not removed. A withdrawal counts for later runs and takes nothing out of a model.",
            "Drafting is not touched: who opts out of training can still be written to, and writing to somebody trains nothing.",
            "Purposes that are not subject to opt-out, such as security and the detection of spam, go on.",
        ];
    }
}
