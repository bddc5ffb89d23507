using System.Globalization;
using System.Text;
using AssistedMessaging.Templates;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Templates;

public class NonInterferenceTests
{
    /// <summary>Set <c>ASSISTED_MESSAGING_PAIRS</c> to try more template-field pairs than the usual run does.</summary>
    private static readonly int Pairs =
        int.Parse(Environment.GetEnvironmentVariable("ASSISTED_MESSAGING_PAIRS") ?? "20000", NumberStyles.None, CultureInfo.InvariantCulture);

    [Fact]
    public void A_field_changes_the_text_only_where_the_explanation_ties_it_to_that_field()
    {
        var tried = 0;
        for (var seed = 1; tried < Pairs; seed++)
        {
            var (template, shown) = RandomRender.Parse(seed, new Random(seed));
            try
            {
                tried += PromptProperties
                    .NonInterference(template, random => RandomWorld.Make(random).ToModel(), new() { Seed = seed, Models = 1 })
                    .Pairs;
            }
            catch (ArgumentException)
            {
                // A template that renders no world proves nothing.
            }
            catch (NonInterferenceException leak)
            {
                Assert.Fail($"{leak.Message}\n{shown}");
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
}
