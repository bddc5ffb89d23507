namespace AssistedMessaging.Tests.Consent;

/// <summary>One row of the shipped policy, written by hand for the second evaluator.</summary>
/// <param name="AppliesTo">Whether the row applies in a country; null = it depends on the country and none is known.</param>
internal sealed record NaiveRow(
    string Purpose,
    Func<string?, bool?> AppliesTo,
    DateOnly? From,
    DateOnly? Until,
    string Mechanism,
    bool IsSuspended = false,
    DateOnly? ReconsentFrom = null)
{
    private static readonly DateOnly Change = new(2025, 11, 3);

    private static readonly string[] Listed =
    [
        .. "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CA GB CH HK CN".Split(' '),
        .. "AX GF GP MF MQ RE YT".Split(' '),
    ];

    public bool IsAboutTraining => Purpose.StartsWith("ai.training", StringComparison.Ordinal);

    /// <summary>The shipped policy; the row that begins in the listed regions can be replaced.</summary>
    public static NaiveRow[] Policy(string mechanismAfter = "opt-out", bool isSuspended = false, DateOnly? reconsentFrom = null) =>
    [
        new("ai.training.content-generating", Known(Listed.Contains), null, Change, "not-permitted"),
        new("ai.training.content-generating", Known(country => country == "CN"), Change, null, "not-permitted"),
        new(
            "ai.training.content-generating",
            Known(country => Listed.Contains(country) && country != "CN"), Change, null, mechanismAfter, isSuspended, reconsentFrom),
        new("ai.training.content-generating", Known(country => !Listed.Contains(country)), null, null, "opt-out"),
        new("ai.training.non-content-generating", _ => true, null, null, "objection-form"),
        new("service.security", _ => true, null, null, "not-subject-to-opt-out"),
        new("service.spam-detection", _ => true, null, null, "not-subject-to-opt-out"),
        new("service.recommendation", _ => true, null, null, "not-subject-to-opt-out"),
        new("outreach.draft", _ => true, null, null, "opt-out"),
        new("outreach.send", _ => true, null, null, "opt-out"),
    ];

    private static Func<string?, bool?> Known(Func<string, bool> applies) => country => country is null ? null : applies(country);
}
