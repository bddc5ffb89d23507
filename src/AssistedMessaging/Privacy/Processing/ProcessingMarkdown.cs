using System.Globalization;
using System.Text;
using AssistedMessaging.Privacy.Languages;

namespace AssistedMessaging.Privacy.Processing;

/// <summary>Writes a processing description for people.</summary>
internal static class ProcessingMarkdown
{
    public static string Write(ProcessingDocument document, PrivacyPhrases phrases)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {phrases.DescriptionTitle}\n\n{PrivacyPhrases.Fill(phrases.DescriptionIntro, Day(document.On))} {phrases.NotLegalAdvice}\n");

        Heading(text, phrases.PurposesHeading);
        if (document.Purposes is { } purposes)
            Table(text, phrases.PurposeColumns, purposes.Select(p => Row(p, phrases)));
        if (document.OnlyAnsweredFor.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{PrivacyPhrases.Fill(phrases.OtherPurposes, string.Join(", ", document.OnlyAnsweredFor.Select(p => $"`{p}`")))}\n");
        if (document.Purposes is null)
            text.Append(CultureInfo.InvariantCulture, $"{phrases.HostGate}\n");

        Heading(text, phrases.FieldsHeading);
        Table(text, phrases.FieldColumns, document.Fields.Select(f => new[] { $"`{f.Key}`", phrases.Sources[(int)f.Source], f.Category is { } category ? $"`{Cell(category)}`" : "–", phrases.Exposures[(int)f.Exposure] }));

        Heading(text, phrases.ProvidersHeading);
        foreach (var provider in document.Providers.DefaultIfEmpty(null))
            text.Append(CultureInfo.InvariantCulture, $"{(document.Providers.Count > 1 ? "- " : "")}{Provider(provider, phrases)}\n");

        Heading(text, phrases.RetentionHeading);
        Table(text, phrases.RetentionColumns, document.Retention.Select(r => new[] { phrases.Records.GetValueOrDefault(r.Record, Cell(r.Record)), Number(r.Days) }));

        Heading(text, phrases.RightsHeading);
        foreach (var right in phrases.Rights)
            text.Append(CultureInfo.InvariantCulture, $"- {right}\n");

        Heading(text, phrases.VersionsHeading);
        foreach (var version in (string?[])[document.Versions.Consent is { } consent ? $"consent {consent}" : null, $"moderation {document.Versions.Moderation}", $"disclosures {document.Versions.Disclosures}"])
        {
            if (version is not null)
                text.Append(CultureInfo.InvariantCulture, $"- {Cell(version)}\n");
        }

        return text.ToString();
    }

    private static string[] Row(ProcessedPurpose p, PrivacyPhrases phrases) =>
    [
        $"`{p.Purpose}`",
        phrases.Purposes.GetValueOrDefault(p.Purpose, phrases.NotStated),
        phrases.DefaultStates[(int)p.Default],
        p.LegalBasis switch { null => phrases.NotStated, "legitimate-interests" => phrases.LegitimateInterests, var other => Cell(other) },
        $"`{p.Rule}`{(p.From is null && p.Until is null ? "" : $" ({(p.From is { } from ? Day(from) : "")}–{(p.Until is { } until ? Day(until) : "")})")}",
    ];

    private static string Provider(ProcessingProvider? provider, PrivacyPhrases phrases) => provider switch
    {
        null => phrases.NoProvider,
        { InProcess: true } => phrases.InProcess,
        _ => $"{PrivacyPhrases.Fill(
            phrases.ProviderPattern, Cell(provider.Name), provider.Model is { } model ? Cell(model) : phrases.AllModels, Number(provider.MaxRetentionDays),
            Day(provider.AttestedOn), Day(provider.ExpiresOn), Cell(provider.Source))} {phrases.TrainingUses[(int)provider.Training]} {phrases.HumanReviews[(int)provider.HumanReview]} {PrivacyPhrases.Fill(
            phrases.PlacesPattern, List(provider.Regions, phrases), List(provider.SubProcessors, phrases))}",
    };

    private static string List(IReadOnlyList<string> names, PrivacyPhrases phrases) => names.Count == 0 ? phrases.None : Cell(string.Join(", ", names));

    private static void Heading(StringBuilder text, string heading) => text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");

    private static void Table(StringBuilder text, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
    }

    // Words of the host's configuration stay in their cell and are no markup.
    private static string Cell(string value) => string.Concat(value.ReplaceLineEndings(" ").Select(c => c is '|' or '<' or '>' or '[' or ']' or '*' or '`' or '\\' ? $"\\{c}" : $"{c}"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double days) => days.ToString("0.##", CultureInfo.InvariantCulture);
}
