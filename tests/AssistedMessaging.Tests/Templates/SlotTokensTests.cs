using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Templates;

public class SlotTokensTests
{
    [Fact]
    public void Tokens_are_found_in_order_with_their_places()
    {
        var tokens = SlotTokens.Read("Hi {{ candidate.first_name }}, {{job.salary}} { x } }}", out var fault);

        Assert.Equal([new SlotToken(3, 26, "candidate.first_name"), new SlotToken(31, 14, "job.salary")], tokens);
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("a {{ b c }} d", 2, 11)]
    [InlineData("a {{ }} d", 2, 7)]
    [InlineData("a {{ b", 2, 6)]
    [InlineData("a {{ b } d", 2, 10)]
    [InlineData("{{ b. }}", 0, 8)]
    [InlineData("{{ .b }}", 0, 8)]
    [InlineData("{{ 1b }}", 0, 8)]
    [InlineData("{{{ b }}", 0, 8)]
    [InlineData("{{ for }}", 0, 9)]
    [InlineData("{{ null }}", 0, 10)]
    [InlineData("{%{ x }%}", 0, 9)]
    [InlineData("{{", 0, 2)]
    [InlineData("{{ a.a.a.a.a.a.a.a.a }}", 0, 23)]
    public void Anything_else_in_braces_is_a_fault(string text, int start, int end)
    {
        var tokens = SlotTokens.Read(text, out var fault);

        Assert.Empty(tokens);
        Assert.Equal(TextSpan.FromBounds(start, end), fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("a { b } %} }}")]
    [InlineData("{% not code %}")]
    public void Single_braces_are_text(string text)
    {
        Assert.Empty(SlotTokens.Read(text, out var fault));
        Assert.Null(fault);
    }
}
