using System.Text.Json;
using AssistedMessaging.Benchmarks.Sensitive;

namespace AssistedMessaging.Benchmarks;

/// <summary>Prints figures as one JSON object: medians over many rounds, on one thread unless the name says otherwise.</summary>
internal static class Measure
{
    private static readonly Dictionary<string, Func<string?, Task<IReadOnlyDictionary<string, double>>>> Suites = new(StringComparer.Ordinal)
    {
        ["corridor"] = _ => CorridorFigures.MeasureAsync(),
        ["stages"] = _ => StageFigures.MeasureAsync(),
        ["sensitive"] = input => Task.FromResult(SensitiveFigures.Measure(input)),
        ["templates"] = _ => TemplateFigures.MeasureAsync(),
        ["moderation"] = ModerationFigures.MeasureAsync,
        ["effects"] = EffectFigures.MeasureAsync,
        ["consent"] = _ => ConsentFigures.MeasureAsync(),
    };

    /// <summary>Suites that measure the texts of a file; without one they are left out, or say so when they are asked for.</summary>
    private static readonly string[] NeedFile = ["moderation", "effects"];

    public static async Task<int> RunAsync(string[] args)
    {
        var (what, input) = args is [.. var names, "--in", var path] ? (names, path) : (args, null);
        var unknown = what.FirstOrDefault(w => !Suites.ContainsKey(w));
        if (input is null && Array.Find(what, NeedFile.Contains) is { } hungry)
        {
            await Console.Error.WriteLineAsync($"`measure {hungry}` needs a file: add --in cases.jsonl.");
            return 2;
        }

        if (unknown is not null || (input is not null && !File.Exists(input)))
        {
            await Console.Error.WriteLineAsync(unknown is null ? $"There is no file `{input}`."
                : $"There is no suite `{unknown}`: choose from {string.Join(", ", Suites.Keys)}.");
            return 2;
        }

        using var output = new Utf8JsonWriter(Console.OpenStandardOutput(), new JsonWriterOptions { Indented = true });
        output.WriteStartObject();
        foreach (var suite in what.Length == 0 ? [.. Suites.Keys.Where(s => input is not null || !NeedFile.Contains(s))] : what)
        {
            foreach (var (name, value) in await Suites[suite](input))
                output.WriteNumber($"{suite}.{name}", Math.Round(value, 3));
        }

        output.WriteEndObject();
        return 0;
    }
}
