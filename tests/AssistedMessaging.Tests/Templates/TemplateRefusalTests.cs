using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class TemplateRefusalTests
{
    [Theory]
    [InlineData("a\n b {{ a.name", "template.unclosed", 2, 4)]
    [InlineData("{%{ raw", "template.unclosed", 1, 1)]
    [InlineData("{{ 'a }}", "template.unclosed", 1, 4)]
    [InlineData("{{ if a.open }}x", "template.unclosed", 1, 4)]
    [InlineData("{{ 'a\\q' }}", "template.escape", 1, 6)]
    [InlineData("{{ a.name = 'x' }}", "template.model-assignment", 1, 4)]
    [InlineData("{{ a['name'] = 'x' }}", "template.model-assignment", 1, 4)]
    [InlineData("{{ 1 = 2 }}", "template.assignment", 1, 4)]
    [InlineData("{{ string = 2 }}", "template.assignment", 1, 4)]
    [InlineData("{{ include 'footer' }}", "template.no-partial", 1, 12)]
    [InlineData("{{ include a.name }}", "template.unexpected", 1, 12)]
    [InlineData("{{ end }}", "template.unexpected", 1, 4)]
    [InlineData("{{ if a.open }}{{ when 1 }}{{ end }}", "template.unexpected", 1, 19)]
    [InlineData("{{ break }}", "template.outside-loop", 1, 4)]
    [InlineData("{{ for.index }}", "template.outside-loop", 1, 4)]
    [InlineData("{{ 99999999999999999999 }}", "template.number", 1, 4)]
    [InlineData("{{ 1.0m }}", "template.number", 1, 4)]
    [InlineData("{{ a.name | nothing }}", "template.unexpected", 1, 13)]
    [InlineData("{{ a.open ? a.name | string.upcase : 1 }}", "template.unexpected", 1, 20)]
    [InlineData("{{ string.append 'a' 'b' + 'c' }}", "template.unexpected", 1, 26)]
    [InlineData("{{ 1 + string.size 'a' }}", "template.unexpected", 1, 8)]
    [InlineData("{{ for x in 1..3 reversed:1 }}{{ end }}", "template.unexpected", 1, 18)]
    [InlineData("{{ string.upcase }}", "template.arguments", 1, 4)]
    [InlineData("{{ a.name a.city }}", "template.unexpected", 1, 11)]
    public void A_template_outside_the_language_is_refused_with_its_place(string template, string code, int line, int column)
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => Parse(template));

        Assert.Equal((code, line, column), (error.Code, error.Line, error.Column));
        Assert.StartsWith($"t({line},{column}): ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("func f; end")]
    [InlineData("do; end")]
    [InlineData("wrap f; end")]
    [InlineData("while true; end")]
    [InlineData("with a; end")]
    [InlineData("import a")]
    [InlineData("readonly x")]
    [InlineData("ret 1")]
    [InlineData("tablerow x in a; end")]
    [InlineData("this")]
    [InlineData("x++")]
    [InlineData("--x")]
    [InlineData("1 ^ 2")]
    [InlineData("@x")]
    [InlineData("$")]
    [InlineData("$0")]
    [InlineData("1 << 2")]
    [InlineData("1 & 2")]
    [InlineData("a |> b")]
    [InlineData("object.eval '1'")]
    [InlineData("object.eval_template 'x'")]
    [InlineData("'a' | regex.match 'a'")]
    [InlineData("timespan.zero")]
    [InlineData("date.now")]
    [InlineData("math.random 1 2")]
    [InlineData("math.uuid")]
    [InlineData("array.each [1] 2")]
    [InlineData("include_join ['a'] ','")]
    [InlineData("a == empty")]
    public void What_is_left_out_fails_when_the_template_is_read(string code)
    {
        var error = Assert.Throws<TemplateSyntaxException>(() => Parse("{{ " + code + " }}"));

        Assert.Equal("template.outside-subset", error.Code);
        Assert.Contains("Left out", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("while true", "`while` is outside the template subset: use `for x in 1..n`.")]
    [InlineData("x++", "`++` is outside the template subset: write `x += 1` or `x -= 1`.")]
    [InlineData("date.now", "`date.now` is outside the template subset: hand the value over in the model.")]
    [InlineData("a.name | shout", "expected a function of the template subset and not `shout`")]
    public void A_refusal_names_the_construct_and_says_what_to_do(string code, string text) =>
        Assert.Contains(text, Assert.Throws<TemplateSyntaxException>(() => Parse("{{ " + code + " }}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.none.deep", "template.member-of-null")]
    [InlineData("a.missing.deep", "template.member-of-null")]
    [InlineData("a.none[0]", "template.index-of-null")]
    [InlineData("a.name.first", "template.no-member")]
    [InlineData("a.years[0]", "template.index")]
    [InlineData("1 // 0", "template.division")]
    [InlineData("9223372036854775807 + 1", "template.overflow")]
    [InlineData("a - 1", "template.not-a-number")]
    [InlineData("'a' - 1", "template.operator")]
    [InlineData("'a' < 1", "template.comparison")]
    [InlineData("a.jobs | array.sort", "template.sort")]
    [InlineData("a.name | array.join ','", "template.argument")]
    [InlineData("a.name | string.pad_left 5000", "template.padding-limit")]
    [InlineData("1..9000000000", "template.data-limit")]
    [InlineData("for x in a.name; end", "template.not-a-list")]
    public void What_only_the_data_shows_fails_when_the_template_is_rendered(string code, string expected)
    {
        var error = Assert.Throws<TemplateRenderException>(() => Render("{{ " + code + " }}"));

        Assert.Equal(expected, error.Code);
        Assert.DoesNotContain("Ada", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_partial_names_the_partial()
    {
        var read = Assert.Throws<TemplateSyntaxException>(() => Render("{{ include 'p' }}", ("p", "x\n{{ func }}")));
        var run = Assert.Throws<TemplateRenderException>(() => Render("{{ include 'p' }}", ("p", "x\n{{ a.none.b }}")));

        Assert.Equal(("p", 2, 4), (read.TemplateId, read.Line, read.Column));
        Assert.Equal(("p", 2, 10), (run.TemplateId, run.Line, run.Column));
    }
}
