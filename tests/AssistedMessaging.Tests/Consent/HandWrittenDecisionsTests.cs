using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Answers that were written down from the rules before any program was asked: the gate and the second evaluator both have to give them.</summary>
public class HandWrittenDecisionsTests
{
    // Just before and at the moment from which the Dutch may be used, and long after.
    private const string Before = "2025-11-03T11:59:59Z";

    private const string At = "2025-11-03T12:00:00Z";

    private const string Late = "2026-03-01T09:00:00Z";

    // purpose; country; instant; kind of data; what was said, first to last, each with its purpose (. = the one asked about); answer
    private const string Written = """
        outreach.draft; NL; Late; posts; ; Permitted DefaultOn
        outreach.draft; -; Late; profile; ; Permitted DefaultOn
        outreach.draft; EU; Late; profile; ; Permitted DefaultOn
        outreach.draft; NL; Late; private-messages; ; Permitted DefaultOn
        outreach.draft; NL; Late; posts; Withdrawn .; Denied Withdrawn
        outreach.draft; NL; Late; posts; Objected .; Denied Objected
        outreach.draft; NL; Late; posts; Restricted .; Denied Restricted
        outreach.draft; NL; Late; posts; Granted .; Permitted Granted
        outreach.draft; NL; Late; posts; Granted ., Withdrawn .; Denied Withdrawn
        outreach.draft; NL; Late; posts; Withdrawn ., Granted .; Permitted Granted
        outreach.draft; NL; Late; posts; Objected ., ObjectionResolved .; Permitted DefaultOn
        outreach.draft; NL; Late; posts; Restricted ., RestrictionLifted .; Permitted DefaultOn
        outreach.draft; NL; Late; posts; Objected ., RestrictionLifted .; Denied Objected
        outreach.draft; NL; Late; posts; Withdrawn outreach; Denied Withdrawn
        outreach.draft; NL; Late; posts; Withdrawn ai.training; Permitted DefaultOn
        outreach.draft; NL; Late; posts; Withdrawn outreach.send; Permitted DefaultOn
        outreach.send; NL; Late; posts; Withdrawn outreach.draft; Permitted DefaultOn
        outreach.send; NL; Late; posts; Withdrawn outreach; Denied Withdrawn
        outreach.draft; NL; Late; posts; ContractProhibited .; Denied ContractProhibits
        outreach.draft; NL; Late; posts; ContractProhibited ., ContractProhibitionLifted .; Permitted DefaultOn
        outreach.draft; NL; Late; posts; Withdrawn ., ContractProhibited .; Denied Withdrawn
        outreach.draft; NL; Late; posts; Granted ., ContractProhibited .; Denied ContractProhibits
        outreach.draft; NL; Late; posts; Withdrawn ., ContractProhibited ., ContractProhibitionLifted .; Denied Withdrawn
        outreach.draft; NL; Late; posts; down; Unknown LedgerUnavailable
        outreach.send; -; Late; posts; down; Unknown LedgerUnavailable
        ai.training.content-generating; NL; Before; posts; ; Denied RegionExcluded
        ai.training.content-generating; NL; Before; posts; Granted .; Denied RegionExcluded
        ai.training.content-generating; NL; Before; posts; Withdrawn .; Denied Withdrawn
        ai.training.content-generating; NL; At; posts; ; Permitted DefaultOn
        ai.training.content-generating; NL; At; posts; Granted .; Permitted Granted
        ai.training.content-generating; NL; At; posts; Withdrawn .; Denied Withdrawn
        ai.training.content-generating; CN; Before; posts; ; Denied RegionExcluded
        ai.training.content-generating; CN; At; posts; ; Denied RegionExcluded
        ai.training.content-generating; CN; Late; posts; Granted .; Denied RegionExcluded
        ai.training.content-generating; HK; Before; posts; ; Denied RegionExcluded
        ai.training.content-generating; HK; At; posts; ; Permitted DefaultOn
        ai.training.content-generating; UK; Before; posts; ; Denied RegionExcluded
        ai.training.content-generating; UK; At; posts; ; Permitted DefaultOn
        ai.training.content-generating; US; Before; posts; ; Permitted DefaultOn
        ai.training.content-generating; US; At; posts; ; Permitted DefaultOn
        ai.training.content-generating; EU; At; posts; ; Unknown RegionUnknown
        ai.training.content-generating; -; Before; posts; ; Unknown RegionUnknown
        ai.training.content-generating; EU; At; posts; Withdrawn .; Denied Withdrawn
        ai.training.content-generating; US; Late; private-messages; Granted .; Denied CategoryExcluded
        ai.training.content-generating; -; Late; private-messages; ; Denied CategoryExcluded
        ai.training.content-generating; US; Late; private-messages; down; Denied CategoryExcluded
        ai.training.content-generating.tune; NL; At; posts; Withdrawn ai.training.content-generating; Denied Withdrawn
        ai.training.content-generating.tune; NL; At; posts; Withdrawn ai.training; Denied Withdrawn
        ai.training.content-generating; NL; At; posts; Withdrawn ai.training.content-generating.tune; Permitted DefaultOn
        ai.training.content-generating.tune; NL; At; posts; Granted ai.training.content-generating; Permitted DefaultOn
        ai.training.content-generating.pretrain; NL; Before; posts; ; Denied RegionExcluded
        ai.training.non-content-generating; NL; Before; posts; ; Permitted DefaultOn
        ai.training.non-content-generating; NL; At; posts; Withdrawn ai.training.content-generating; Permitted DefaultOn
        ai.training.content-generating; NL; At; posts; Objected ai.training.non-content-generating; Permitted DefaultOn
        ai.training.non-content-generating; NL; At; posts; Objected .; Denied Objected
        ai.training.non-content-generating; -; At; posts; ; Permitted DefaultOn
        ai.training; NL; Before; posts; ; Denied RegionExcluded
        ai.training; NL; At; posts; ; Permitted DefaultOn
        ai.training; NL; At; posts; Withdrawn ai.training.content-generating.tune; Denied Withdrawn
        ai.training; US; At; posts; Objected ai.training.non-content-generating; Denied Objected
        service.security; NL; Late; posts; Withdrawn service.security; Permitted NotSubjectToOptOut
        service.spam-detection; -; Late; posts; down; Permitted NotSubjectToOptOut
        service.recommendation; EU; Late; posts; Withdrawn service; Permitted NotSubjectToOptOut
        evaluation.quality; NL; Late; posts; ; Unknown NoPolicy
        made.up; NL; Late; posts; Granted .; Unknown NoPolicy
        """;

    public static TheoryData<string> Rows => [.. Written.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void There_are_at_least_sixty_and_each_is_another_question()
    {
        Assert.True(Rows.Count >= 60, $"{Rows.Count} rows");
        Assert.Equal(Rows.Count, Written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row[..row.LastIndexOf(';')]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_gate_and_the_second_evaluator_give_the_answer_that_was_written_down(string row)
    {
        var parts = row.Split(';', StringSplitOptions.TrimEntries);
        var now = ConsentBench.At(parts[2] switch { nameof(Before) => Before, nameof(At) => At, _ => Late });
        var events = parts[4] == "down" ? null : parts[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((said, index) => Event(said, parts[0], index)).ToArray();
        var ledger = events is null ? new StubLedger(_ => throw new IOException()) : new StubLedger(events);

        var decision = await new PolicyConsentGate(ConsentPolicy.Default, ledger, new SettableClock(now)).DecideAsync(Query(parts, parts[1] == "-" ? null : parts[1]), Cancellation);
        var naive = NaiveGate.Decide(NaiveRow.Policy(), Query(parts, parts[1] switch { "-" or "EU" => null, "UK" => "GB", var known => known }), events, now);

        Assert.Equal(parts[5], $"{decision.State} {decision.Reason}");
        Assert.Equal(parts[5], $"{naive.State} {naive.Reason}");
    }

    private static ConsentQuery Query(string[] parts, string? country) => new()
    {
        PersonId = Person,
        Purpose = new Purpose(parts[0]),
        Categories = [new DataCategory(parts[3])],
        Contract = new ContractId("contract-1"),
        Location = country is null ? null : In(country),
    };

    private static ConsentEvent Event(string said, string asked, int index)
    {
        var (kind, purpose) = (Enum.Parse<ConsentEventKind>(said.Split(' ')[0]), said.Split(' ')[1]);
        var isContracts = kind is ConsentEventKind.ContractProhibited or ConsentEventKind.ContractProhibitionLifted;
        return Say(kind, new Purpose(purpose == "." ? asked : purpose)) with
        {
            Id = $"event-{index}",
            PersonId = isContracts ? null : Person,
            Contract = new ContractId(isContracts ? "contract-1" : ""),
            RecordedAt = ConsentBench.At("2025-10-01T00:00:00Z").AddDays(index),
            Position = index + 1,
        };
    }
}
