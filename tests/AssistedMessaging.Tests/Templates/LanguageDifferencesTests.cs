using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

/// <summary>One vector or more for each numbered difference of docs/templates.md.</summary>
public class LanguageDifferencesTests
{
    [Theory]
    [InlineData(1, "{{ $\"{a.open}\" }}", "true")]
    [InlineData(2, "   {{ \"one\\ntwo\" }}", "   one\ntwo")]
    [InlineData(3, "{{ x }}{{ x = 1 }}{{ x }}", "1")]
    [InlineData(4, "{{ [\"b\", \"B\", \"a\", \"A\"] | array.sort | array.join \"\" }}", "ABab")]
    [InlineData(4, "{{ \"B\" < \"a\" }}", "true")]
    [InlineData(6, "{{ date.parse \"2026-02-05\" | date.to_string \"%d %B\" \"pl\" }}", "05 lutego")]
    [InlineData(9, "{{ for s in a.tags }}{{ end }}{{ s }}", "")]
    public void A_difference_shows_in_the_text(int number, string template, string expected)
    {
        Assert.InRange(number, 1, 10);
        Assert.Equal(expected, Render(template));
    }

    [Theory]
    [InlineData(5, "{{ \"a\" * 2000000 }}", "template.output-limit")]
    [InlineData(5, "{{ for i in 1..1001; end }}", "template.loop-limit")]
    [InlineData(7, "{{ 9223372036854775807 * 2 }}", "template.overflow")]
    [InlineData(8, "{{ a.name.first }}", "template.no-member")]
    [InlineData(8, "{{ for c in a.name; end }}", "template.not-a-list")]
    public void A_difference_shows_as_an_error_of_the_render(int number, string template, string code)
    {
        Assert.InRange(number, 1, 10);
        Assert.Equal(code, Assert.Throws<TemplateRenderException>(() => Render(template)).Code);
    }

    [Theory]
    [InlineData(10, "{{ math.format 1 \"N2\" }}", "template.arguments")]
    [InlineData(10, "{{ date.to_string a.name \"%d\" }}", "template.arguments")]
    public void A_difference_shows_as_an_error_of_the_template(int number, string template, string code)
    {
        Assert.InRange(number, 1, 10);
        Assert.Equal(code, Assert.Throws<TemplateSyntaxException>(() => Render(template)).Code);
    }
}
