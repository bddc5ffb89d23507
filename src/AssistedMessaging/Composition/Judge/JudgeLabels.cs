using System.Collections.Frozen;

namespace AssistedMessaging.Composition.Judge;

/// <summary>The labels as words on the wire, and the codes of their findings.</summary>
internal static class JudgeLabels
{
    private static readonly FrozenDictionary<JudgeLabel, string> Codes = new Dictionary<JudgeLabel, string>
    {
        [JudgeLabel.Discriminating] = "judge.discriminating",
        [JudgeLabel.Demeaning] = "judge.demeaning",
        [JudgeLabel.SensitiveInference] = "judge.sensitive-inference",
        [JudgeLabel.Pressure] = "judge.pressure",
        [JudgeLabel.Promise] = "judge.promise",
        [JudgeLabel.DataRequest] = "judge.data-request",
        [JudgeLabel.Unrelated] = "judge.unrelated",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> ByWord =
        Codes.Values.ToFrozenDictionary(code => code["judge.".Length..], StringComparer.Ordinal);

    /// <summary>The words, in the order of the enum.</summary>
    public static IEnumerable<string> Words => Codes.OrderBy(c => c.Key).Select(c => c.Value["judge.".Length..]);

    /// <summary>The code for a word of an answer; null for a word that is no label.</summary>
    public static string? CodeOf(string? word) => word is null ? null : ByWord.GetValueOrDefault(word);
}
