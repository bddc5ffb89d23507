using System.Diagnostics;
using AssistedMessaging.Templates;
using AssistedMessaging.Tests.Templates;

namespace AssistedMessaging.Benchmarks;

/// <summary>The longest that any of many random texts keeps the engine busy, as template and as model.</summary>
internal static class FuzzFigures
{
    /// <summary>A text that took long is run again so often, and its best time counts: the machine may have been busy.</summary>
    private const int Repeats = 10;

    public static (double WorstMilliseconds, int Templates) Run(int count)
    {
        var random = new Random(11);
        var engine = new PromptTemplateEngine(new Dictionary<string, string> { ["p"] = "{{ include 'p' }}" }, RandomTemplate.Functions);
        var worst = 0.0;
        for (var i = 0; i < count; i++)
        {
            var template = FuzzText.Make(random);
            var model = RandomWorld.Make(random).ToModel();
            var took = Time(engine, template, model);
            for (var again = 0; again < Repeats && took > 5; again++)
                took = Math.Min(took, Time(engine, template, model));

            worst = Math.Max(worst, took);
        }

        foreach (var template in new[] { string.Concat(Enumerable.Repeat("{{", 10_000)), "{{ " + new string('(', 10_000), "{{ " + new string('[', 10_000), new string('{', 10_000), "{{ p.name }}" + new string('x', 1 << 20) })
            worst = Math.Max(worst, Enumerable.Range(0, Repeats).Min(_ => Time(engine, template, RandomWorld.Make(random).ToModel())));

        return (worst, count);
    }

    private static double Time(PromptTemplateEngine engine, string template, PromptModel model)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            engine.Parse("t", template, TemplateUse.Prompt).Render(model, new());
        }
        catch (TemplateSyntaxException)
        {
        }
        catch (TemplateRenderException)
        {
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
