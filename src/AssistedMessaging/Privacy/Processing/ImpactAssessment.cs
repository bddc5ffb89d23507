using AssistedMessaging.Disclosures;

namespace AssistedMessaging.Privacy.Processing;

/// <summary>What an impact assessment can start from.</summary>
internal sealed class ImpactAssessment
{
    private static readonly string[] InPlace =
    [
        "consent is asked before drafting, before keeping, at approval and at release; what cannot be answered is a no",
        "names, amounts, links, dates and places reach a model as placeholders; the library fills them in",
        "special categories and identifiers are looked for in every field and instruction; what is found is taken out or refused",
        "no model is called whose provider has not promised never to train on the data",
        "every text passes the checks listed; a check that cannot do its work counts as one that found the worst",
        "only a named person releases a message; nothing is sent by the library",
        "the library has no member that ranks, scores or selects people",
        "erasure reaches every store of the library and names those of the host that take no part; opt-outs survive it as keyed hashes, and the audit chain still verifies",
        "logs, traces and metrics hold ids and codes only",
    ];

    private static readonly string[] Questions =
    [
        "Who is the controller, who is a processor, and is there a contract under art. 28?",
        "Which legal basis holds for writing to candidates, and how was the balance of interests struck?",
        "Where do the candidates' data come from, and how are the candidates told (art. 14)?",
        "In which countries are the host's systems and the model's provider, and on what are transfers based?",
        "Which employees' representatives or supervisory authorities have to be heard?",
        "Are the retention rules right for this host, and who runs the sweep how often?",
        "Who reviews messages, and how is it made sure that they really decide?",
        "Was equal treatment tested with the model in use?",
    ];

    public required ProcessingDocument Processing { get; init; }

    public required IReadOnlyList<string> Safeguards { get; init; }

    /// <summary>Laws in the disclosure data that ask for documents, tests or notices besides the message.</summary>
    public required IReadOnlyList<AssessedLaw> Laws { get; init; }

    public required IReadOnlyList<string> OpenQuestions { get; init; }

    public static ImpactAssessment Of(ProcessingDocument processing) => new()
    {
        Processing = processing,
        Safeguards = processing.UnmoderatedReason is { } reason ? [.. InPlace, $"the host runs without checks of what is drafted: {reason}"] : InPlace,
        Laws = [.. processing.Disclosures.Rules.Where(rule => rule.Duties.Count > 0).Select(rule => new AssessedLaw
        {
            Rule = rule.Id,
            Law = rule.Law,
            Duties = rule.Duties,
            From = rule.From,
            Status = rule.Status,
            Certainty = rule.Certainty,
            Note = rule.Note,
        })],
        OpenQuestions = Questions,
    };
}

/// <summary>A law with duties that no text of a message fulfils.</summary>
internal sealed class AssessedLaw
{
    public required string Rule { get; init; }

    public required string Law { get; init; }

    public required IReadOnlyList<string> Duties { get; init; }

    public required DateOnly From { get; init; }

    public required string Status { get; init; }

    public required DisclosureCertainty Certainty { get; init; }

    public required string Note { get; init; }
}
