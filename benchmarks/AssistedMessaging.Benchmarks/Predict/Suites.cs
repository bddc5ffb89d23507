namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>The suites of cases that this program answers, by name.</summary>
internal static class Suites
{
    public static readonly IReadOnlyDictionary<string, Func<Predictor>> ByName = new Dictionary<string, Func<Predictor>>(StringComparer.Ordinal)
    {
        ["templates"] = () => new TemplateSuite().PredictAsync,
        ["identifiers"] = () => new IdentifierSuite().PredictAsync,
        ["obfuscation"] = () => new IdentifierSuite().PredictAsync,
        ["checksums"] = () => ChecksumSuite.PredictAsync,
        ["special"] = () => new SpecialSuite().PredictAsync,
        ["amounts"] = () => AmountSuite.PredictAsync,
        ["injection"] = () => new InjectionSuite().PredictAsync,
        ["quality"] = () => new QualitySuite().PredictAsync,
        ["register"] = () => new RegisterSuite().PredictAsync,
        ["inclusive"] = () => new InclusiveSuite().PredictAsync,
        ["grounding"] = () => new GroundingSuite().PredictAsync,
    };
}
