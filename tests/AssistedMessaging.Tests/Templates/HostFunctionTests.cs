using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

public class HostFunctionTests
{
    private static readonly PromptTemplateEngine Engine = new(functions:
    [
        new("slot", ["path"], 1, values => "{{ " + values[0] + " }}"),
        new("money", ["amount", "currency", "note"], 2, values => $"{values[1]} {values[0]}{values[2]}"),
        new("twice", ["number"], 1, values => values[0] is long number ? number * 2 : null),
        new("odd_one", [], 0, _ => new object()),
    ]);

    [Theory]
    [InlineData("{{ slot \"job.salary\" }}", "{{ job.salary }}")]
    [InlineData("{{ money 5 \"EUR\" }}", "EUR 5")]
    [InlineData("{{ money currency: \"EUR\" amount: 5 }}", "EUR 5")]
    [InlineData("{{ 5 | money currency: \"EUR\" note: \"!\" }}", "EUR 5!")]
    [InlineData("{{ money(5, currency: \"EUR\", note: \"?\") }}", "EUR 5?")]
    [InlineData("{{ (twice 4) + 1 }}", "9")]
    [InlineData("{{ twice \"x\" }}", "")]
    public void A_host_function_is_called_by_place_and_by_name(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ money 5 }}")]
    [InlineData("{{ money amount: 5 }}")]
    [InlineData("{{ money 5 \"EUR\" amount: 6 }}")]
    [InlineData("{{ money 5 \"EUR\" size: 6 }}")]
    [InlineData("{{ money currency: \"EUR\" 5 }}")]
    [InlineData("{{ money 1 2 3 4 }}")]
    [InlineData("{{ string.append \"a\" with: \"b\" }}")]
    public void A_call_that_does_not_fit_is_refused(string template) =>
        Assert.Equal("template.arguments", Assert.Throws<TemplateSyntaxException>(() => Render(template)).Code);

    [Fact]
    public void A_result_of_untrusted_data_is_quoted_and_explained()
    {
        var text = Engine.Parse("t", "{{ slot x }}", TemplateUse.Prompt).Render(TemplateFixture.One("job.pay"), new());

        Assert.Equal(" { { job.pay }}", text.Text);
        Assert.Equal(["x"], Assert.Single(text.Spans).Fields);
    }

    [Fact]
    public void A_result_that_templates_do_not_know_is_an_error() =>
        Assert.Equal("template.host-function", Assert.Throws<TemplateRenderException>(() => Render("{{ odd_one }}")).Code);

    [Theory]
    [InlineData("Slot")]
    [InlineData("string")]
    [InlineData("if")]
    [InlineData("while")]
    [InlineData("")]
    [InlineData("a-b")]
    public void A_name_of_the_language_is_no_function_name(string name) =>
        Assert.Throws<ArgumentException>(() => new TemplateFunction(name, [], 0, _ => null));

    [Fact]
    public void A_message_template_calls_no_host_function() =>
        Assert.Throws<TemplateSyntaxException>(() => Engine.Parse("m", "{{ slot \"a.b\" }}", TemplateUse.Message));

    private static string Render(string template) => Engine.Parse("t", template, TemplateUse.Prompt).Render(TemplateFixture.Model(), new()).Text;
}
