namespace AssistedMessaging.Moderation.Inclusive;

/// <summary>
/// Wording that shuts people out, in outreach: age, gender, origin, health, family, religion and orientation as a condition or as an
/// assumption, and worn phrases.
/// </summary>
/// <remarks>
/// The lists name what equal-treatment law in hiring is about; a finding carries a suggestion and is no legal advice. Sentences that promise
/// equal treatment, quote the law
/// or say that a trait does not matter pass. Languages without lists are reported as not applicable.
/// </remarks>
internal sealed class InclusiveCheck : MessageCheck
{
    private static readonly string[] Files = ["fair", "age", "gender", "origin", "health", "family", "religion", "orientation", "terms"];

    internal static readonly LanguageBooks Books = new(WordingSuggestions.Languages, language => Files.Select(f => $"Inclusive/{language}/{f}"));

    protected override ModerationReport Nothing(ModerationContext context) =>
        Books.Find(context.Language) is null ? ModerationReport.NotApplicable : ModerationReport.Clean;

    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (Books.Find(context.Language) is not { } book)
            return;

        var words = context.Words(part);
        if (book.Match(words) is not { } matches)
            return;

        PhraseChoice.Keep(matches, text, words);
        foreach (var match in matches)
        {
            var span = words.Span(match.First, match.Last);
            if (FilledSpans.IsGiven(context, part, span))
                continue;
            var rule = PhraseChoice.IdOf(match.Rule);
            (findings ??= []).Add(new ModerationFinding
            {
                Code = Code(rule),
                Severity = (ModerationSeverity)match.Rule.Weight,
                Rule = rule,
                SuggestionKey = rule,
                Part = part,
                Span = span,
            });
        }
    }

    private static string Code(string rule) => rule[..rule.IndexOf('.', StringComparison.Ordinal)] switch
    {
        "age" => "inclusive.age",
        "gender" => "inclusive.gender",
        "origin" => "inclusive.origin",
        "health" => "inclusive.health",
        "family" => "inclusive.family",
        "religion" => "inclusive.religion",
        "orientation" => "inclusive.orientation",
        _ => "inclusive.term",
    };
}
