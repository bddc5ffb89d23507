using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

/// <summary>A random template with two partials, rendered over a random world.</summary>
internal sealed class RandomRender
{
    private RandomRender(string template, PromptTemplate parsed, RandomWorld world, RenderedText text) =>
        (Template, Parsed, World, Text) = (template, parsed, world, text);

    /// <summary>The sources, for error texts.</summary>
    public string Template { get; }

    public PromptTemplate Parsed { get; }

    public RandomWorld World { get; }

    public RenderedText Text { get; }

    /// <summary>The template that belongs to a seed, with its sources; every other one is like a prompt author's.</summary>
    public static (PromptTemplate Template, string Shown) Parse(int seed, Random random) =>
        seed % 2 == 0 ? Parse(random, PromptLikeTemplate.Make) : Parse(random, RandomTemplate.Make);

    /// <summary>The render that belongs to a seed; null when it ends in an error.</summary>
    public static RandomRender? Of(int seed)
    {
        var random = new Random(seed);
        return Of(Parse(seed, random), random);
    }

    /// <summary>The render of a prompt author's template; null when it ends in an error.</summary>
    public static RandomRender? OfPromptLike(int seed)
    {
        var random = new Random(seed);
        return Of(Parse(random, PromptLikeTemplate.Make), random);
    }

    private static RandomRender? Of((PromptTemplate Template, string Shown) parsed, Random random)
    {
        var world = RandomWorld.Make(random);
        return TryRender(parsed.Template, world) is { } text ? new(parsed.Shown, parsed.Template, world, text) : null;
    }

    private static (PromptTemplate Template, string Shown) Parse(Random random, Func<Random, string[], string> make)
    {
        var partials = new Dictionary<string, string> { ["inner"] = make(random, []), ["outer"] = make(random, ["inner"]) };
        var source = make(random, ["inner", "outer"]);
        var template = new PromptTemplateEngine(partials, RandomTemplate.Functions).Parse("random", source, TemplateUse.Prompt);
        return (template, $"{source}\n--- inner\n{partials["inner"]}\n--- outer\n{partials["outer"]}");
    }

    /// <summary>The fields that the explanation names.</summary>
    public IEnumerable<string> NamedFields() =>
        Text.Spans.SelectMany(span => span.Fields).Concat(Text.Decisions.SelectMany(decision => decision.Fields)).Distinct();

    /// <summary>Whether one of so many other values of the field changes the text; an error is a change.</summary>
    public bool Changes(string field, Random random, int values) => World.Flips(field, random, values).Any(world => TryRender(Parsed, world)?.Text != Text.Text);

    private static RenderedText? TryRender(PromptTemplate template, RandomWorld world)
    {
        try
        {
            return template.Render(world.ToModel(), new());
        }
        catch (TemplateRenderException)
        {
            return null;
        }
    }
}
