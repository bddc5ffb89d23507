using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Every answer for policy, purpose, events, date, kind of data and region, as a table that a lawyer can read.</summary>
public class DecisionTableTests
{
    private const string Introduction =
        "Answers by history and place. yes = permitted, no = denied, ? = unknown, which permits nothing.\n"
        + "Each table holds for all the questions above it.\n\n\n";

    private static readonly string?[] Countries = ["US", "NL", "CN", "HK", "UK", "EU", null];

    private static readonly string[] Dates = ["2025-11-03T11:59:59Z", "2025-11-03T12:00:00Z"];

    private static readonly (string Name, ConsentPolicy Policy, NaiveRow[] Naive, string[] Purposes)[] Policies =
    [
        ("as shipped", ConsentPolicy.Default, NaiveRow.Policy(),
            ["outreach.draft", "ai.training", "ai.training.content-generating", "ai.training.content-generating.tune",
            "ai.training.non-content-generating", "service.security", "evaluation.quality"]),
        ("opt-in after the change", Changed("mechanism", "opt-in"), NaiveRow.Policy("opt-in"), ["ai.training.content-generating"]),
        ("suspended after the change", Changed("legalStatus", "suspended"), NaiveRow.Policy(isSuspended: true), ["ai.training.content-generating"]),
    ];

    private static readonly (string Name, ConsentEventKind[] Kinds)[] Histories =
    [
        ("nothing", []),
        ("granted", [ConsentEventKind.Granted]),
        ("granted, withdrawn", [ConsentEventKind.Granted, ConsentEventKind.Withdrawn]),
        ("withdrawn, granted", [ConsentEventKind.Withdrawn, ConsentEventKind.Granted]),
        ("granted, expired", [ConsentEventKind.Granted, ConsentEventKind.Expired]),
        ("refused", [ConsentEventKind.Refused]),
        ("objected", [ConsentEventKind.Objected]),
        ("objected, resolved", [ConsentEventKind.Objected, ConsentEventKind.ObjectionResolved]),
        ("restricted", [ConsentEventKind.Restricted]),
        ("contract forbids", [ConsentEventKind.ContractProhibited]),
        ("ledger down", [ConsentEventKind.Unknown]),
    ];

    [Fact]
    [Trait("Requirement", "S-01")]
    [Trait("Requirement", "S-17")]
    public void The_decision_table_is_the_approved_one()
    {
        var (text, answers) = Write();

        Assert.True(answers >= 1_500, $"{answers} answers");
        ApprovedText.Check("DecisionTable", text);
    }

    // Questions with the same answers stand above one table.
    private static (string Text, int Answers) Write()
    {
        var tables = from policy in Policies
                     from purpose in policy.Purposes
                     from category in (DataCategory[])[DataCategory.Posts, DataCategory.PrivateMessages]
                     from date in Dates
                     select (
                         Heading: $"{purpose}, {category}, {date}, policy {policy.Name}",
                         Body: Body(country => kinds => Answer(policy.Policy, policy.Naive, purpose, category, date, kinds, country)));
        var all = tables.ToArray();
        var sections = all.GroupBy(table => table.Body, table => table.Heading).Select(group => $"{string.Join('\n', group)}\n\n{group.Key}");

        return (Introduction + string.Join("\n\n\n", sections), all.Length * Histories.Length * Countries.Length);
    }

    private static string Body(Func<string?, Func<ConsentEventKind[], string>> answer)
    {
        var lines = Histories.Select(history => Line(history.Name, Countries.Select(country => answer(country)(history.Kinds))));
        return string.Join('\n', [Line("", Countries.Select(country => country ?? "no place")), .. lines]);
    }

    private static string Line(string name, IEnumerable<string> cells) =>
        $"{name,-20}{string.Concat(cells.Select(cell => $" | {cell,-13}"))}".TrimEnd();

    private static string Answer(
        ConsentPolicy policy, NaiveRow[] naivePolicy, string purpose, DataCategory category, string date, ConsentEventKind[] kinds, string? country)
    {
        var isDown = kinds is [ConsentEventKind.Unknown];
        ConsentEvent[]? events = isDown ? null : [.. kinds.Select((kind, index) => Event(kind, purpose, index))];
        var ledger = events is null ? new StubLedger(_ => throw new IOException()) : new StubLedger(events);
        var gate = new PolicyConsentGate(policy, ledger, new SettableClock(At(date)));
        var decision = gate.DecideAsync(Query(purpose, category, country), Cancellation).AsTask().GetAwaiter().GetResult();

        var known = country switch { "UK" => "GB", "EU" => null, _ => country };
        var naive = NaiveGate.Decide(naivePolicy, Query(purpose, category, known), events, At(date));
        Assert.Equal(naive, (decision.State, decision.Reason));

        return decision.State switch
        {
            ConsentState.Permitted => "yes ",
            ConsentState.Denied => "no ",
            _ => "? ",
        } + Short(decision.Reason);
    }

    private static ConsentQuery Query(string purpose, DataCategory category, string? country) => new()
    {
        PersonId = Person,
        Purpose = new Purpose(purpose),
        Categories = [category],
        Contract = new ContractId("contract-1"),
        Location = new Place { Country = country },
    };

    private static ConsentEvent Event(ConsentEventKind kind, string purpose, int index) => Say(kind, new Purpose(purpose)) with
    {
        Id = $"event-{index}",
        PersonId = kind == ConsentEventKind.ContractProhibited ? null : Person,
        Contract = new ContractId(kind == ConsentEventKind.ContractProhibited ? "contract-1" : ""),
        RecordedAt = At("2025-10-01T00:00:00Z").AddDays(index),
        Position = index + 1,
    };

    private static string Short(ConsentReason reason) => reason switch
    {
        ConsentReason.DefaultOn => "default",
        ConsentReason.NotSubjectToOptOut => "no say",
        ConsentReason.CategoryExcluded => "category",
        ConsentReason.RegionExcluded => "region",
        ConsentReason.RegionUnknown => "where",
        ConsentReason.LedgerUnavailable => "ledger",
        ConsentReason.ContractProhibits => "contract",
        ConsentReason.PolicySuspended => "suspended",
        ConsentReason.NoPolicy => "no rule",
        ConsentReason.NoGrant => "no grant",
        _ => reason.ToString().ToLowerInvariant(),
    };

    private static ConsentPolicy Changed(string member, string value) =>
        ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", (member, value)));
}
