using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Text;

public class NumbersTests
{
    [Theory]
    [InlineData("37", 37, null)]
    [InlineData("61,250", 61250, 61.25)]
    [InlineData("61.250", 61250, 61.25)]
    [InlineData("61.250,75", 61250.75, null)]
    [InlineData("61,250.75", 61250.75, null)]
    [InlineData("61'250", 61250, null)]
    [InlineData("61’250.50", 61250.5, null)]
    [InlineData("61 250", 61250, null)]
    [InlineData("61\u00A0250", 61250, null)]
    [InlineData("61\u202F250,5", 61250.5, null)]
    [InlineData("6,12,500", 612500, null)]
    [InlineData("6,1", 6.1, null)]
    [InlineData("0,125", 0.125, null)]
    [InlineData("3.450,-", 3450, 3.45)]
    [InlineData("1.234.567", 1234567, null)]
    public void A_number_is_read_by_its_value(string text, decimal value, double? other)
    {
        var position = 0;

        Assert.True(Numbers.Next(text, ref position, out var number));
        Assert.Equal((value, (decimal?)other, text.Length), (number.Value, number.Other, number.Span.Length));
        Assert.False(Numbers.Next(text, ref position, out _));
    }

    [Theory]
    [InlineData("version 4.0.117")]
    [InlineData("on 14.09.2027")]
    [InlineData("B2B and IPv6")]
    public void What_only_looks_like_a_number_is_passed_over(string text)
    {
        var position = 0;

        Assert.False(Numbers.Next(text, ref position, out _));
    }

    [Theory]
    [InlineData("en", "thirty-seven", 37)]
    [InlineData("en", "two hundred and six thousand", 206000)]
    [InlineData("nl", "zevenenveertig", 47)]
    [InlineData("nl", "achtentwintighonderd", 2800)]
    [InlineData("de", "dreihundertfünfundsechzig", 365)]
    [InlineData("de", "neunzigtausend", 90000)]
    [InlineData("fr", "quatre-vingt-douze mille", 92000)]
    [InlineData("fr", "trente et un", 31)]
    [InlineData("es", "treinta y ocho mil", 38000)]
    [InlineData("it", "ventiduemila", 22000)]
    public void Number_words_are_read(string language, string text, decimal value)
    {
        Assert.True(NumbersInWords.TryRead(text, 0, language, out var number));
        Assert.Equal((value, text.Length), (number.Value, number.Span.Length));
    }
}
