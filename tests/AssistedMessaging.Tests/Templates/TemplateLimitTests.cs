using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class TemplateLimitTests
{
    [Theory]
    [InlineData("{{ for i in 1..40; for j in 1..40; end; end }}", "template.loop-limit")]
    [InlineData("{{ for i in 1..100; 'abcdefghij'; end }}", "template.output-limit")]
    [InlineData("{{ capture v; for i in 1..100; 'abcdefghij'; end; end }}", "template.output-limit")]
    [InlineData("{{ x = 'abc'; for i in 1..30; x = x + x; end }}", "template.output-limit")]
    [InlineData("{{ x = 'a' * 9000000000000 }}", "template.output-limit")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaa' | string.replace 'a' '0123456789012345678901234567890123456789' }}", "template.output-limit")]
    [InlineData("{{ x = [1]; for i in 1..30; x = x | array.concat x; end }}", "template.output-limit")]
    [InlineData("{{ x = 1; for i in 1..40; x = [x, x]; end; x | array.size; x == 1 }}", "template.data-limit")]
    public void A_render_over_a_limit_throws_and_never_cuts(string template, string code)
    {
        var error = Assert.Throws<TemplateRenderException>(() => Run(template, new() { MaxOutputLength = 800 }));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public void A_partial_that_includes_itself_ends_at_twenty()
    {
        var error = Assert.Throws<TemplateRenderException>(() => Render("{{ include 'p' }}", ("p", "x{{ include 'p' }}")));

        Assert.Equal("template.include-depth", error.Code);
    }

    [Theory]
    [InlineData("{{ ", "(", "")]
    [InlineData("{{ ", "[", "")]
    [InlineData("{{ ", "{a:", "")]
    [InlineData("{{ ", "!", "1 }}")]
    [InlineData("{{ 1", " + 1", " }}")]
    [InlineData("{{ a", ".b", " }}")]
    [InlineData("{{ a", " ? 1 : a", " }}")]
    [InlineData("{{ 'a'", " | string.upcase", " }}")]
    [InlineData("", "{{ if 1 }}", "")]
    [InlineData("", "{{ capture v }}", "")]
    [InlineData("{{ ", "$\"{", "")]
    [InlineData("", "{", "")]
    [InlineData("{{ ", "{", "")]
    public void Ten_thousand_nested_signs_end_in_a_clear_error(string start, string part, string end)
    {
        string Template(int times) => start + string.Concat(Enumerable.Repeat(part, times)) + end;

        Work.AssertLinear(times => Assert.Throws<TemplateSyntaxException>(() => Parse(Template(times))), 5_000);
    }

    [Fact]
    public void A_cancelled_render_stops_in_its_loop()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Run("{{ for i in 1..3; i; end }}", new() { CancellationToken = source.Token }));
    }

    [Fact]
    public void Twice_as_much_hostile_text_is_printed_with_twice_the_work()
    {
        var template = new PromptTemplateEngine().Parse("t", "{{ x }}", TemplateUse.Prompt);
        var options = new PromptRenderOptions { MaxOutputLength = 8_000_000 };
        string Hostile(int times) => string.Concat(Enumerable.Repeat("{{\u202E\n`<|\uDB40\uDC41", times));

        Assert.DoesNotContain("{{", template.Render(One(Hostile(50_000)), options).Text, StringComparison.Ordinal);
        Work.AssertLinear(times => template.Render(One(Hostile(times)), options), 25_000);
    }
}
