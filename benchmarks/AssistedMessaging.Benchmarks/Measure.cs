using System.Text.Json;

namespace AssistedMessaging.Benchmarks;

/// <summary>Prints figures as one JSON object: medians over many rounds, on one thread unless the name says otherwise.</summary>
internal static class Measure
{
    private static readonly Dictionary<string, Func<Task<IReadOnlyDictionary<string, double>>>> Suites = new(StringComparer.Ordinal)
    {
        ["consent"] = ConsentFigures.MeasureAsync,
        ["corridor"] = CorridorFigures.MeasureAsync,
        ["stages"] = StageFigures.MeasureAsync,
        ["templates"] = TemplateFigures.MeasureAsync,
    };

    public static async Task<int> RunAsync(string[] what)
    {
        var unknown = what.FirstOrDefault(w => !Suites.ContainsKey(w));
        if (unknown is not null)
        {
            await Console.Error.WriteLineAsync($"There is no suite `{unknown}`: choose from {string.Join(", ", Suites.Keys)}.");
            return 2;
        }

        using var output = new Utf8JsonWriter(Console.OpenStandardOutput(), new JsonWriterOptions { Indented = true });
        output.WriteStartObject();
        foreach (var suite in what.Length == 0 ? [.. Suites.Keys] : what)
        {
            foreach (var (name, value) in await Suites[suite]())
                output.WriteNumber($"{suite}.{name}", Math.Round(value, 3));
        }

        output.WriteEndObject();
        return 0;
    }
}
