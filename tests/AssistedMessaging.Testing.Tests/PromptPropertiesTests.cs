using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Tests;

public sealed class PromptPropertiesTests
{
    private const string Rich =
        """
        {{ if c.open }}Open. {{ end }}{{ c.name }}, {{ c.title | string.upcase }}{{ if c.home }} of {{ c.home.city }}{{ end }}
        {{ for s in c.skills; if s.years > 3; break; end }}{{ s.name }}, {{ end }}{{ c.tags | array.size }}{{ capture v }}{{ q.note }}{{ end }}{{ v }}
        """;

    public static TheoryData<string> Shipped =>
        [.. typeof(Prompt).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Prompts/", StringComparison.Ordinal))];

    [Fact]
    public void A_template_with_a_complete_account_passes_and_the_result_says_what_was_tried()
    {
        NonInterferenceResult result = PromptProperties.NonInterference(Parse(Rich), new NonInterferenceOptions { Models = 300 });

        Assert.Equal(300, result.Models);
        Assert.True(result.Pairs > 1500, result.ToString());
        Assert.True(result.Changed > result.Pairs / 4, result.ToString());
        Assert.StartsWith("t: ", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_prompts_of_the_library_pass_without_a_generator(string name)
    {
        using var reader = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream(name)!);
        PromptTemplate template = new PromptTemplateEngine().Parse(name, reader.ReadToEnd(), TemplateUse.Prompt);
        var options = new NonInterferenceOptions { Models = 60, Render = new() { Quoting = QuotingForm.Json } };

        NonInterferenceResult result = PromptProperties.NonInterference(template, options);

        Assert.True(result.Changed > 100, result.ToString());
    }

    [Fact]
    public void The_same_seed_tries_the_same_pairs_and_another_seed_others()
    {
        NonInterferenceResult one = Tried(seed: 7);

        Assert.Equal(one.ToString(), Tried(seed: 7).ToString());
        Assert.NotEqual((one.Pairs, one.Changed), (Tried(seed: 8).Pairs, Tried(seed: 8).Changed));
    }

    [Theory]
    [InlineData("{{ a.name }}", "a.name")]
    [InlineData("{{ for s in a.tags }}{{ s }}{{ end }}", "a.tags[1]")]
    public void A_field_that_the_account_leaves_out_is_found(string source, string path)
    {
        PromptTemplate leaky = LeakyTemplate.WithoutSpansOf(Parse(source), path);

        var thrown = Assert.Throws<NonInterferenceException>(() => PromptProperties.NonInterference(leaky));

        Assert.Equal(("t", path), (thrown.TemplateId, thrown.Path));
        Assert.Contains("does not name the field", thrown.Message, StringComparison.Ordinal);
        Assert.Contains($"--- before\n+++ after {path} changed\n@@ ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_changes_outside_the_fields_spans_is_found()
    {
        PromptTemplate leaky = LeakyTemplate.WithoutLastSpanOf(Parse("{{ a.name }} and again {{ a.name }}"), "a.name");

        var thrown = Assert.Throws<NonInterferenceException>(() => PromptProperties.NonInterference(leaky));

        Assert.Contains("outside the field's spans and decisions: a.name.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if a.open }}x{{ end }}", "a.open")]
    [InlineData("{{ for s in a.tags }}x{{ end }}", "a.tags")]
    [InlineData("{{ for s in a.tags }}{{ if s.kept }}x{{ end }}{{ end }}", "a.tags")]
    public void A_decision_that_the_account_leaves_out_is_found(string source, string path)
    {
        PromptTemplate leaky = LeakyTemplate.WithoutDecisions(Parse(source));

        var thrown = Assert.Throws<NonInterferenceException>(() => PromptProperties.NonInterference(leaky));

        Assert.StartsWith(path, thrown.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_of_a_failure_repeats_it_with_one_model()
    {
        PromptTemplate leaky = LeakyTemplate.WithoutSpansOf(Parse(Rich), "c.home.city");
        var first = Assert.Throws<NonInterferenceException>(() => PromptProperties.NonInterference(leaky));

        var second = Assert.Throws<NonInterferenceException>(
            () => PromptProperties.NonInterference(leaky, new NonInterferenceOptions { Seed = first.Seed, Models = 1 }));

        Assert.Equal(first.Message, second.Message);
    }

    [Fact]
    public void A_generator_of_ones_own_reaches_what_random_words_seldom_do()
    {
        PromptTemplate template = Parse("{{ if a.level == \"senior\" }}{{ b.note }}{{ end }}");

        NonInterferenceResult result = PromptProperties.NonInterference(template, Levels);
        var thrown = Assert.Throws<NonInterferenceException>(
            () => PromptProperties.NonInterference(LeakyTemplate.WithoutSpansOf(template, "b.note"), Levels));

        Assert.True(result.Changed > 50, result.ToString());
        Assert.Equal("b.note", thrown.Path);
    }

    [Fact]
    public void What_tries_nothing_is_refused()
    {
        var empty = new PromptModel(new PromptNode.Members("", []));

        Assert.Throws<ArgumentException>(() => PromptProperties.NonInterference(Parse("no field")));
        Assert.Throws<ArgumentException>(() => PromptProperties.NonInterference(Parse("{{ a.b.c }}"), _ => empty));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            PromptProperties.NonInterference(Parse("{{ a }}"), new NonInterferenceOptions { Models = 0 }));
    }

    [Fact]
    public void Renders_that_the_template_refuses_are_counted_and_other_models_take_their_place()
    {
        PromptTemplate template = Parse("{{ a.home.city }}");
        int made = 0;

        NonInterferenceResult result = PromptProperties.NonInterference(
            template,
            random => made++ % 4 == 0 ? new PromptModel(new PromptNode.Members("", [])) : Home(random),
            new NonInterferenceOptions { Models = 50 });

        Assert.Equal(50, result.Models);
        Assert.True(result.NotRendered > 0, result.ToString());
    }

    private static NonInterferenceResult Tried(int seed) =>
        PromptProperties.NonInterference(Parse(Rich), new NonInterferenceOptions { Seed = seed, Models = 50 });

    private static PromptTemplate Parse(string source) => new PromptTemplateEngine().Parse("t", source, TemplateUse.Prompt);

    private static PromptModel Levels(Random random)
    {
        string level = random.Next(2) == 0 ? "senior" : "junior";
        return Model(("a", "level", level), ("b", "note", $"note {random.Next(5)}"));
    }

    private static PromptModel Home(Random random)
    {
        var home = new PromptNode.Members("a.home", [new("city", PromptNode.Leaf.Of("a.home.city", random.Next(9)))]);
        return new PromptModel(new PromptNode.Members("", [new("a", new PromptNode.Members("a", [new("home", home)]))]));
    }

    private static PromptModel Model(params (string Group, string Name, string Value)[] leaves) =>
        new(new PromptNode.Members("", leaves.Select(leaf =>
        KeyValuePair.Create<string, PromptNode>(
            leaf.Group, new PromptNode.Members(leaf.Group, [new(leaf.Name, PromptNode.Leaf.Of($"{leaf.Group}.{leaf.Name}", leaf.Value))])))));
}
