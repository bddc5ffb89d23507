using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("NL", "nl")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("zh-HANS-cn", "zh-Hans-CN")]
    public void A_tag_is_read_in_any_letter_case(string text, string expected)
    {
        Assert.True(LanguageTag.TryParse(text, out var tag));
        Assert.Equal(expected, tag.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("xx")]
    [InlineData("dutch")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("en-toolongsubtag")]
    public void What_is_no_tag_of_a_known_language_is_refused(string? text)
    {
        Assert.False(LanguageTag.TryParse(text, out _));
        if (text is not null)
            Assert.Throws<FormatException>(() => LanguageTag.Parse(text));
    }

    [Fact]
    public void The_default_is_English() => Assert.Equal(LanguageTag.English, default);
}
