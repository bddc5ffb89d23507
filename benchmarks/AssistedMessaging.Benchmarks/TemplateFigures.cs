using System.Diagnostics;
using AssistedMessaging.Benchmarks.Templates;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Benchmarks;

/// <summary>The engine with provenance and quoting beside a hand-written <c>StringBuilder</c> and Handlebars.Net, on one prompt, in one run.</summary>
internal static class TemplateFigures
{
    private const int Rounds = 200;
    private const int PerRound = 100;

    public static Task<IReadOnlyDictionary<string, double>> MeasureAsync()
    {
        var data = new ReferenceData();
        var model = ReferencePrompt.Model(data);
        var engine = new PromptTemplateEngine();
        var template = engine.Parse("reference", ReferencePrompt.Source, TemplateUse.Prompt);
        var options = new PromptRenderOptions();
        var handlebars = ReferencePrompt.Handlebars();
        var dictionaries = ReferencePrompt.Dictionaries(data);

        var text = template.Render(model, options);
        CheckSame(ReferenceTwin.Write(data), text.Text, "the engine");
        CheckSame(ReferenceTwin.Write(data), handlebars(dictionaries), "Handlebars.Net");

        (string Name, Action Run)[] hands =
        [
            ("string_builder", () => ReferenceTwin.Write(data)),
            ("engine", () => template.Render(model, options)),
            ("handlebars", () => handlebars(dictionaries)),
            ("engine_parse", () => engine.Parse("reference", ReferencePrompt.Source, TemplateUse.Prompt)),
        ];
        var times = hands.ToDictionary(hand => hand.Name, _ => new List<double>());
        var bytes = new Dictionary<string, double>();
        foreach (var (name, run) in hands)
        {
            for (var i = 0; i < 5_000; i++)
                run();

            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < PerRound; i++)
                run();
            bytes[name] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / PerRound;
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, run) in hands)
            {
                var started = Stopwatch.GetTimestamp();
                for (var i = 0; i < PerRound; i++)
                    run();
                times[name].Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds / PerRound);
            }
        }

        var figures = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["characters"] = text.Text.Length,
            ["fields"] = text.Spans.SelectMany(span => span.Fields).Concat(text.Decisions.SelectMany(d => d.Fields)).Select(WithoutIndex).Distinct().Count(),
            ["decisions"] = text.Decisions.Count,
        };
        foreach (var (name, _) in hands)
        {
            times[name].Sort();
            figures[$"{name}.min_us"] = times[name][0];
            figures[$"{name}.p50_us"] = times[name][Rounds / 2];
            figures[$"{name}.bytes"] = bytes[name];
        }

        figures["engine_to_string_builder.min_ratio"] = times["engine"][0] / times["string_builder"][0];
        figures["engine_to_string_builder.p50_ratio"] = times["engine"][Rounds / 2] / times["string_builder"][Rounds / 2];
        figures["engine_to_handlebars.p50_ratio"] = times["engine"][Rounds / 2] / times["handlebars"][Rounds / 2];
        var (worst, templates) = FuzzFigures.Run(count: 100_000);
        figures["fuzz.templates"] = templates;
        figures["fuzz.worst_ms"] = worst;
        return Task.FromResult<IReadOnlyDictionary<string, double>>(figures);
    }

    private static string WithoutIndex(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? path : path[..open] + path[(path.IndexOf(']', StringComparison.Ordinal) + 1)..];
    }

    private static void CheckSame(string expected, string actual, string who)
    {
        if (actual != expected)
        {
            var place = Enumerable.Range(0, Math.Min(expected.Length, actual.Length)).FirstOrDefault(i => expected[i] != actual[i], Math.Min(expected.Length, actual.Length));
            throw new InvalidOperationException($"{who} writes another text from character {place} on.");
        }
    }
}
