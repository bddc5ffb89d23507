using System.Globalization;
using System.Text;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

public class NonInterferenceTests
{
    /// <summary>Set <c>ASSISTED_MESSAGING_PAIRS</c> to try more template-field pairs than the usual run does.</summary>
    private static readonly int Pairs =
        int.Parse(Environment.GetEnvironmentVariable("ASSISTED_MESSAGING_PAIRS") ?? "20000", NumberStyles.None, CultureInfo.InvariantCulture);

    [Fact]
    public void A_field_that_the_explanation_does_not_name_changes_not_one_character()
    {
        var tried = 0;
        for (var seed = 1; tried < Pairs; seed++)
        {
            foreach (var (trial, field) in Trials(seed))
            {
                tried++;
                if (trial.After is null || Named(trial.Before).Contains(field))
                    continue;

                Assert.True(trial.Before.Text == trial.After.Text, $"seed {seed}, {field} is not named:\n{trial.Template}");
            }
        }
    }

    [Fact]
    public void What_is_outside_a_fields_spans_and_decisions_stays_as_it_was()
    {
        var tried = 0;
        for (var seed = 500_000; tried < Pairs; seed++)
        {
            foreach (var (trial, field) in Trials(seed))
            {
                tried++;
                if (trial.After is null)
                    continue;

                var (before, after) = (Without(trial.Before, field), Without(trial.After, field));
                Assert.True(before == after, $"seed {seed}, {field} changed text elsewhere:\n{trial.Template}\n--- {before}\n--- {after}");
            }
        }
    }

    [Fact]
    public void Every_path_that_a_render_reads_was_found_without_running_it()
    {
        for (var seed = 900_000; seed < 902_000; seed++)
        {
            if (Render(seed) is not { } trial)
                continue;

            foreach (var path in Named(trial.Before))
                Assert.True(IsCovered(path, trial.Paths), $"seed {seed}, {path} is not among {string.Join(" ", trial.Paths)}:\n{trial.Template}");
        }
    }

    private static IEnumerable<(Trial Trial, string Field)> Trials(int seed)
    {
        if (Render(seed) is not { } trial)
            yield break;

        var random = new Random(seed);
        foreach (var field in trial.World.Fields)
        {
            RenderedText? after = null;
            try
            {
                after = trial.Parsed.Render(trial.World.Flip(field, random).ToModel(), new());
            }
            catch (TemplateRenderException)
            {
            }

            yield return (trial with { After = after }, field);
        }
    }

    private static Trial? Render(int seed)
    {
        var random = new Random(seed);
        var partials = new Dictionary<string, string> { ["inner"] = RandomTemplate.Make(random), ["outer"] = RandomTemplate.Make(random, "inner") };
        var template = RandomTemplate.Make(random, "inner", "outer");
        var world = RandomWorld.Make(random);
        var parsed = new PromptTemplateEngine(partials, RandomTemplate.Functions).Parse("random", template, TemplateUse.Prompt);
        var shown = $"{template}\n--- inner\n{partials["inner"]}\n--- outer\n{partials["outer"]}";
        try
        {
            return new(shown, parsed, world, parsed.Render(world.ToModel(), new()), null, parsed.StaticPaths);
        }
        catch (TemplateRenderException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Named(RenderedText text) =>
        text.Spans.SelectMany(span => span.Fields).Concat(text.Decisions.SelectMany(decision => decision.Fields));

    /// <summary>The text without everything that the explanation ties to the field.</summary>
    private static string Without(RenderedText text, string field)
    {
        var rest = new StringBuilder();
        foreach (var span in text.Spans)
        {
            if (!span.Fields.Contains(field) && !text.Decisions.Any(choice => choice.Fields.Contains(field) && choice.Span.Contains(span.Span)))
                rest.Append(text.Text.AsSpan(span.Span.Start, span.Span.Length));
        }

        return rest.ToString();
    }

    /// <summary>Whether a static path is that path, leads through it, stands above it or matches it with <c>[]</c> and <c>*</c>.</summary>
    private static bool IsCovered(string path, IReadOnlySet<string> paths)
    {
        var general = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            general.Append(path[i]);
            while (path[i] == '[' && path[i + 1] != ']')
                i++;
        }

        var whole = general.ToString().Replace("[", "[]", StringComparison.Ordinal).Replace("[]]", "[]", StringComparison.Ordinal);
        return paths.Any(known => whole == known || IsBelow(known, whole + ".") || IsBelow(whole, known + ".") || IsBelow(whole, known + "[")
            || (known.EndsWith(".*", StringComparison.Ordinal) && IsBelow(whole, known[..^2])));
    }

    private static bool IsBelow(string path, string start) => path.StartsWith(start, StringComparison.Ordinal);

    private sealed record Trial(
        string Template, PromptTemplate Parsed, RandomWorld World, RenderedText Before, RenderedText? After, IReadOnlySet<string> Paths);
}
