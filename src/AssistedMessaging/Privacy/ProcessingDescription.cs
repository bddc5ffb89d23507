using System.Text.Json;
using AssistedMessaging.Privacy.Languages;
using AssistedMessaging.Privacy.Processing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy;

/// <summary>What is done with personal data: purposes, fields, providers, retention and versions of rules. A snapshot; describe again after a change.</summary>
public sealed class ProcessingDescription
{
    private readonly ProcessingDocument _document;

    internal ProcessingDescription(ProcessingDocument document) => _document = document;

    /// <summary>The languages of <see cref="ToMarkdown"/>.</summary>
    public static IReadOnlyList<LanguageTag> Languages { get; } = [.. PrivacyLanguages.All.Select(phrases => phrases.Tag)];

    /// <summary>The description for machines.</summary>
    public string ToJson() => JsonSerializer.Serialize(_document, ProcessingJson.Default.ProcessingDocument);

    /// <summary>The description for people, as Markdown.</summary>
    /// <param name="language">One of <see cref="Languages"/> or a region of one; others give English.</param>
    public string ToMarkdown(LanguageTag language) => ProcessingMarkdown.Write(_document, PrivacyLanguages.Find(language) ?? PrivacyLanguages.All[0]);

    /// <summary>
    /// What a data protection impact assessment (GDPR art. 35) can start from, as JSON: the description, the safeguards in place, the laws that ask for assessments, and the questions that only
    /// the host can answer. In English; no assessment by itself.
    /// </summary>
    public string ToImpactAssessmentJson() => JsonSerializer.Serialize(ImpactAssessment.Of(_document), ProcessingJson.Default.ImpactAssessment);

    /// <summary>The day only.</summary>
    public override string ToString() => _document.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
