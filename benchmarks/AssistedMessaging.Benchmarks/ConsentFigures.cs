using System.Globalization;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Benchmarks;

/// <summary>What consent costs: a batch of 25 for five purposes, and one person among a million events. Nothing is cached.</summary>
internal static class ConsentFigures
{
    private const int EventsOfAPerson = 10;
    private const int Persons = 100_000;

    private static readonly Purpose[] Purposes =
        [Purpose.OutreachDraft, Purpose.OutreachSend, Purpose.ContentGeneratingTraining, Purpose.NonContentGeneratingTraining, Purpose.Security];

    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync()
    {
        var small = await LedgerAsync(25);
        var large = await LedgerAsync(Persons);
        ConsentQuery[] batch = [.. Enumerable.Range(0, 25).SelectMany(person => Purposes.Select(purpose => Ask(person, purpose)))];
        var one = Ask(Persons / 2, Purpose.OutreachDraft);

        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        await AddAsync("batch_25x5x10", new PolicyConsentGate(ConsentPolicy.Default, small), gate => gate.DecideManyAsync(batch).AsTask(), rounds: 1_000);
        await AddAsync("batch_25x5x10_of_million", new PolicyConsentGate(ConsentPolicy.Default, large), gate => gate.DecideManyAsync(batch).AsTask(), rounds: 1_000);
        await AddAsync("one_of_million", new PolicyConsentGate(ConsentPolicy.Default, large), gate => gate.DecideAsync(one).AsTask(), rounds: 5_000);
        return figures;

        async Task AddAsync(string name, PolicyConsentGate gate, Func<PolicyConsentGate, Task> ask, int rounds)
        {
            var (p50, p99, bytes) = await Rounds.TimeAsync(() => ask(gate), warmUp: rounds, rounds);
            figures[$"{name}.p50_us"] = p50;
            figures[$"{name}.p99_us"] = p99;
            figures[$"{name}.bytes"] = bytes;
        }
    }

    private static async Task<InMemoryConsentLedger> LedgerAsync(int persons)
    {
        var ledger = new InMemoryConsentLedger();
        for (var i = 0; i < persons * EventsOfAPerson; i++)
        {
            await ledger.AppendAsync(new ConsentEvent
            {
                Id = i.ToString(CultureInfo.InvariantCulture),
                PersonId = Key(i / EventsOfAPerson),
                Kind = i % 2 == 0 ? ConsentEventKind.Objected : ConsentEventKind.ObjectionResolved,
                Purpose = Purposes[i % Purposes.Length],
            });
        }

        return ledger;
    }

    private static ConsentQuery Ask(int person, Purpose purpose) => new()
    {
        PersonId = Key(person),
        Purpose = purpose,
        Contract = new ContractId("contract-1"),
        Location = new Place { Country = "NL" },
        Phase = GatePhase.Draft,
    };

    private static string Key(int person) => string.Create(CultureInfo.InvariantCulture, $"p{person}");
}
