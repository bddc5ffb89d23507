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
            if (RandomRender.Of(seed) is not { } render)
                continue;

            var paths = render.Parsed.StaticPaths;
            foreach (var path in render.NamedFields())
                Assert.True(IsCovered(path, paths), $"seed {seed}, {path} is not among {string.Join(" ", paths)}:\n{render.Template}");
        }
    }

    private static IEnumerable<(Trial Trial, string Field)> Trials(int seed)
    {
        if (RandomRender.Of(seed) is not { } render)
            yield break;

        var random = new Random(seed);
        foreach (var field in render.World.Fields)
            yield return (new(render.Template, render.Text, render.With(field, random)), field);
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

    private sealed record Trial(string Template, RenderedText Before, RenderedText? After);
}
