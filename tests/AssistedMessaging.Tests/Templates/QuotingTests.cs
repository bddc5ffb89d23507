using System.Text.Json;
using AssistedMessaging.Templates;
using FsCheck;
using FsCheck.Fluent;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class QuotingTests
{
    private static readonly PromptTemplate Print = Parse("{{ x }}");

    [Theory]
    [InlineData("Zoë & Sons <x>", "Zoë & Sons <x>")]
    [InlineData("one\r\ntwo\nthree\tfour\u2028five", "one two three four five")]
    [InlineData("a\u0000\u0007b\u007F\u0085c", "ab c")]
    [InlineData("evil\u202Etxt\u2066\u200B\uFEFF\u00ADok", "eviltxtok")]
    [InlineData("tag\U000E0041\U000E0042s", "tags")]
    [InlineData("smile \U0001F600", "smile \U0001F600")]
    [InlineData("{{ job.salary }}", " { { job.salary }}")]
    [InlineData("{\u200B{ x }}", " { { x }}")]
    [InlineData("a {% b %} {%{ c", "a { % b %} { %{ c")]
    [InlineData("ends with {", "ends with { ")]
    [InlineData("```code```", "` ` `code` ` `")]
    [InlineData("<|im_start|>", "< |im_start| >")]
    public void An_untrusted_text_is_harmless_inside_a_sentence(string value, string expected) =>
        Assert.Equal(expected, Print.Render(One(value), new()).Text);

    [Fact]
    public void No_text_can_print_a_template_token_inline()
    {
        var pieces = Gen.Elements("{", "%", "}", "\u200B", "\n", "a", "|", "<", ">", "`", "\uDB40", "\uDC41", "\uD83D", " ");
        var texts = Gen.ListOf(pieces).Select(parts => string.Concat(parts)).ToArbitrary();

        Prop.ForAll(texts, value =>
        {
            var text = Parse("{{ x }}{{ x }}{ {{ x }}").Render(One(value), new()).Text;
            return !text.Contains("{{") && !text.Contains("{%") && !text.Any(char.IsControl);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a \"quoted\" \\ <b>\r\n\u2028\u202E {{ x }}")]
    [InlineData("\U0001F600 and \U000E0041")]
    public void An_untrusted_text_is_valid_json(string value)
    {
        var json = Print.Render(One(value), new() { Quoting = QuotingForm.Json }).Text;

        Assert.Equal(value, JsonSerializer.Deserialize<string>(json));
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('{', json);
        Assert.DoesNotContain(json, character => char.IsControl(character) || character is '\u2028' or '\u202E');
    }

    [Fact]
    public void Any_text_survives_json_quoting()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), value =>
        {
            var json = Print.Render(One(value.Get), new() { Quoting = QuotingForm.Json }).Text;
            var whole = new string([.. value.Get.EnumerateRunes().SelectMany(rune => rune.ToString())]);
            return JsonSerializer.Deserialize<string>(json) == whole;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("{{ a.tags }}", "[\"red\", \"blue\", \"red\"]")]
    [InlineData("{{ a.jobs[1] }}", "{\"role\": \"cto\", \"years\": 1}")]
    [InlineData("{{ a.years }} {{ a.rate }} {{ a.open }}{{ a.none }}", "7 2.5 true")]
    [InlineData("{{ a.years / 0 }}", "null")]
    [InlineData("{{ capture v }}Hi {{ a.name }}{{ end }}{{ v }}", "\"Hi Ada\"")]
    public void Every_untrusted_value_is_valid_json(string template, string expected) =>
        Assert.Equal(expected, Run(template, new() { Quoting = QuotingForm.Json }, Trust.Untrusted).Text);

    [Theory]
    [InlineData(QuotingForm.Inline)]
    [InlineData(QuotingForm.Json)]
    public void Literals_and_trusted_values_are_printed_as_they_are(QuotingForm form)
    {
        var text = Parse("<{{ '{{ x }}\n' }}>{{ x }}").Render(One("{{ slot }}\n", Trust.Trusted), new() { Quoting = form }).Text;

        Assert.Equal("<{{ x }}\n>{{ slot }}\n", text);
    }

    [Fact]
    public void What_a_function_makes_of_untrusted_data_is_quoted_too()
    {
        var template = Parse("{{ capture v }}a{{ x }}b{{ end }}{{ v | string.replace 'Q' '{' }}|{{ x | string.replace 'Q' \"\\n\" }}");

        var text = template.Render(One("QQ"), new()).Text;

        Assert.Equal("a{ {b|  ", text);
    }
}
