using System.Text.Json.Nodes;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Names the sensitive traits that a text speaks about; a finding that only warns is none.</summary>
internal sealed class SpecialSuite
{
    private static readonly Dictionary<PersonalDataCategory, string> Labels = new()
    {
        [PersonalDataCategory.RacialOrEthnicOrigin] = "ETHNICITY",
        [PersonalDataCategory.PoliticalOpinion] = "POLITICAL",
        [PersonalDataCategory.ReligiousOrPhilosophicalBelief] = "RELIGION",
        [PersonalDataCategory.TradeUnionMembership] = "UNION",
        [PersonalDataCategory.Genetic] = "GENETIC",
        [PersonalDataCategory.Biometric] = "BIOMETRIC",
        [PersonalDataCategory.Health] = "HEALTH",
        [PersonalDataCategory.SexLifeOrOrientation] = "SEXUAL_ORIENTATION",
        [PersonalDataCategory.CriminalConvictionOrOffence] = "CRIMINAL",
        [PersonalDataCategory.Age] = "AGE",
        [PersonalDataCategory.GenderOrGenderIdentity] = "GENDER",
        [PersonalDataCategory.MaritalOrFamilyStatus] = "FAMILY",
        [PersonalDataCategory.Nationality] = "NATIONALITY",
        [PersonalDataCategory.MilitaryService] = "MILITARY",
        [PersonalDataCategory.FinancialHardship] = "FINANCIAL",
    };

    private readonly SensitiveDataDetector _detector = new();

    public ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var findings = _detector.Detect(given.Text("text"), Origin(given.OptionalText("origin"))) ?? [];
        var certain = findings.Where(f => !f.Category.IsIdentifier && f.Score >= SensitiveDataPolicy.Certain);
        var labels = certain.Select(f => Labels[f.Category]).Distinct();
        answer["flags"] = new JsonArray([.. labels.Select(label => (JsonNode)label)]);
        return ValueTask.CompletedTask;
    }

    private static TextOrigin Origin(string? name) => name switch
    {
        "instruction" => TextOrigin.RecruiterInstruction,
        "content" => TextOrigin.CustomContent,
        "profile" => TextOrigin.CandidateProfile,
        "output" => TextOrigin.ModelOutput,
        _ => TextOrigin.Unknown,
    };
}
