using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Consent;

/// <summary>A gate over a fresh ledger with a clock that the test sets; by default well after 3 November 2025.</summary>
internal sealed class ConsentBench
{
    public const string Person = "person-1";

    public ConsentBench(ConsentPolicy? policy = null)
    {
        Ledger = new InMemoryConsentLedger(Clock);
        Gate = new PolicyConsentGate(policy ?? ConsentPolicy.Default, Ledger, Clock);
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public SettableClock Clock { get; } = new(At("2026-03-01T09:00:00Z"));

    public InMemoryConsentLedger Ledger { get; }

    public PolicyConsentGate Gate { get; }

    public static DateTimeOffset At(string instant) =>
        DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    public static Place In(string country, string? subdivision = null) => new() { Country = country, Subdivision = subdivision };

    public static ConsentQuery Ask(Purpose purpose, string? country = "NL", string? asOf = null, params DataCategory[] categories) => new()
    {
        PersonId = Person,
        Purpose = purpose,
        Location = country is null ? null : In(country),
        AsOf = asOf is null ? null : At(asOf),
        Categories = categories.Length > 0 ? categories : [DataCategory.Profile],
        Phase = GatePhase.Training,
    };

    public static ConsentEvent Say(ConsentEventKind kind, Purpose purpose) => new() { PersonId = Person, Kind = kind, Purpose = purpose };

    public static ConsentEvent Grant(Purpose purpose) => Say(ConsentEventKind.Granted, purpose) with
    {
        Actor = ConsentActor.Member,
        Route = "setting",
        NoticeVersion = "2026-01",
    };

    /// <summary>Appends events a minute apart.</summary>
    public async Task AppendAsync(params ConsentEvent[] events)
    {
        foreach (var e in events)
        {
            await Ledger.AppendAsync(e, Cancellation);
            Clock.Now += TimeSpan.FromMinutes(1);
        }
    }

    /// <summary>Asks and gives state and reason.</summary>
    public async Task<(ConsentState State, ConsentReason Reason)> AnswerAsync(ConsentQuery query)
    {
        var decision = await Gate.DecideAsync(query, Cancellation);
        return (decision.State, decision.Reason);
    }
}
