using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class TemplateUseTests
{
    private static readonly PromptTemplateEngine Engine = new(new Dictionary<string, string> { ["p"] = "x" });

    [Theory]
    [InlineData("Dear {{ a.name }}, welcome.", "Dear Ada, welcome.")]
    [InlineData("{{ if a.open }}y{{ else if a.shut }}z{{ else }}n{{ end }}", "y")]
    [InlineData("{{ if a.years >= 5 && !(a.name == \"Bob\") || a.none }}y{{ end }}", "y")]
    [InlineData("{{ a.none | object.default \"there\" }}", "there")]
    [InlineData("{{ a?.none?.deep }}", "")]
    public void A_message_template_has_paths_conditions_and_defaults(string template, string expected) =>
        Assert.Equal(expected, Engine.Parse("m", template, TemplateUse.Message).Render(Model(), new()).Text);

    [Theory]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ for t in a.tags }}{{ end }}")]
    [InlineData("{{ capture v }}{{ end }}")]
    [InlineData("{{ include 'p' }}")]
    [InlineData("{{ case a.name }}{{ when 1 }}{{ end }}")]
    [InlineData("{{ a.name | string.upcase }}")]
    [InlineData("{{ a.name | object.default a.city }}")]
    [InlineData("{{ a.years + 1 }}")]
    [InlineData("{{ 'text' }}")]
    [InlineData("{{ a.tags[0] }}")]
    [InlineData("{{ a.open ? 1 : 2 }}")]
    [InlineData("{{ if (a.name | string.size) > 2 }}{{ end }}")]
    [InlineData("{{ if a.open }}{{ a.years * 2 }}{{ end }}")]
    public void A_message_template_has_nothing_else(string template)
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => Engine.Parse("m", template, TemplateUse.Message));

        Assert.Equal("template.not-in-message", error.Code);
    }

    [Theory]
    [InlineData("Hello {{ a.name }}! {a} 100% }}", "Hello Ada! {a} 100% }}")]
    [InlineData("{{a.name}}{{ a.city }}", "AdaNew  York")]
    public void Model_output_has_bare_paths(string text, string expected) =>
        Assert.Equal(expected, Engine.Parse("o", text, TemplateUse.ModelOutput).Render(Model(), new()).Text);

    [Theory]
    [InlineData("Hello {{ a.name | string.upcase }}")]
    [InlineData("Hello {{- a.name }}")]
    [InlineData("Hello {{ a.name ~}}")]
    [InlineData("Hello {{ x = 1 }}")]
    [InlineData("Hello {{ 'text' }}")]
    [InlineData("Hello {{ true }}")]
    [InlineData("Hello {{ if a.open }}")]
    [InlineData("Hello {{ end }}")]
    [InlineData("Hello {{ a[0] }}")]
    [InlineData("Hello {{ a?.name }}")]
    [InlineData("Hello {{ # note }}")]
    [InlineData("Hello {{ }}")]
    [InlineData("Hello {{ a.name")]
    [InlineData("Hello {%{ raw }%}")]
    public void Model_output_has_nothing_else(string text)
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => Engine.Parse("o", text, TemplateUse.ModelOutput));

        Assert.Equal(("slots.not-a-path", 7), (error.Code, error.Column));
    }
}
