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

    /// <summary>The render that belongs to a seed; null when it ends in an error. Every other template is like a prompt author's.</summary>
    public static RandomRender? Of(int seed) => seed % 2 == 0 ? Of(seed, PromptLikeTemplate.Make) : Of(seed, RandomTemplate.Make);

    /// <summary>The render of the template that a generator makes of a seed; null when it ends in an error.</summary>
    public static RandomRender? Of(int seed, Func<Random, string[], string> make)
    {
        var random = new Random(seed);
        var partials = new Dictionary<string, string> { ["inner"] = make(random, []), ["outer"] = make(random, ["inner"]) };
        var template = make(random, ["inner", "outer"]);
        var world = RandomWorld.Make(random);
        var parsed = new PromptTemplateEngine(partials, RandomTemplate.Functions).Parse("random", template, TemplateUse.Prompt);
        var shown = $"{template}\n--- inner\n{partials["inner"]}\n--- outer\n{partials["outer"]}";
        return TryRender(parsed, world) is { } text ? new(shown, parsed, world, text) : null;
    }

    /// <summary>The fields that the explanation names.</summary>
    public IEnumerable<string> NamedFields() =>
        Text.Spans.SelectMany(span => span.Fields).Concat(Text.Decisions.SelectMany(decision => decision.Fields)).Distinct();

    /// <summary>The text with another value of the field; null when that ends in an error.</summary>
    public RenderedText? With(string field, Random random) => TryRender(Parsed, World.Flip(field, random));

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
