using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

/// <summary>A model to render small templates with, every value trusted unless a test says otherwise.</summary>
internal static class TemplateFixture
{
    public static PromptModel Model(Trust trust = Trust.Trusted) => new(Group("",
        ("a", Group("a",
            ("name", PromptNode.Leaf.Of("a.name", "Ada", trust)),
            ("city", PromptNode.Leaf.Of("a.city", "New  York", trust)),
            ("blank", PromptNode.Leaf.Of("a.blank", "", trust)),
            ("none", PromptNode.Leaf.Absent("a.none")),
            ("years", PromptNode.Leaf.Of("a.years", 7, trust)),
            ("rate", PromptNode.Leaf.Of("a.rate", 2.5, trust)),
            ("open", PromptNode.Leaf.Of("a.open", true, trust)),
            ("shut", PromptNode.Leaf.Of("a.shut", false, trust)),
            ("tags", new PromptNode.List("a.tags", [Tag(0, "red"), Tag(1, "blue"), Tag(2, "red")], trust)),
            ("empty", new PromptNode.List("a.empty", [], trust)),
            ("jobs", new PromptNode.List("a.jobs", [Job(0, "dev", 3), Job(1, "cto", 1)], trust))))));

    public static string Render(string template, params (string Name, string Source)[] partials) =>
        Run(template, new(), Trust.Trusted, partials).Text;

    public static RenderedText Run(
        string template, PromptRenderOptions? options = null, Trust trust = Trust.Trusted, params (string Name, string Source)[] partials) =>
        Parse(template, partials).Render(Model(trust), options ?? new());

    public static PromptTemplate Parse(string template, params (string Name, string Source)[] partials) =>
        new PromptTemplateEngine(partials.ToDictionary(partial => partial.Name, partial => partial.Source)).Parse("t", template, TemplateUse.Prompt);

    public static PromptModel One(string value, Trust trust = Trust.Untrusted) => new(Group("", ("x", PromptNode.Leaf.Of("x", value, trust))));

    public static PromptNode.Members Group(string path, params (string Name, PromptNode Node)[] members) =>
        new(path, members.Select(member => KeyValuePair.Create(member.Name, member.Node)));

    private static PromptNode Tag(int index, string text) => PromptNode.Leaf.Of($"a.tags[{index}]", text, Trust.Trusted);

    private static PromptNode.Members Job(int index, string role, int years) => new($"a.jobs[{index}]",
    [
        new("role", PromptNode.Leaf.Of($"a.jobs[{index}].role", role, Trust.Trusted)),
        new("years", PromptNode.Leaf.Of($"a.jobs[{index}].years", years, Trust.Trusted)),
    ], Trust.Trusted);
}
