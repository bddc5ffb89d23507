using AssistedMessaging.Prompts;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Prompts;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", "0:Other 1:One 2:Other 11:Other 21:Other 1000000:Other")]
    [InlineData("nl", "0:Other 1:One 2:Other 1000000:Other")]
    [InlineData("de", "0:Other 1:One 2:Other 1000000:Other")]
    [InlineData("fr", "0:One 1:One 2:Other 1000:Other 1000000:Many 1000001:Other")]
    [InlineData("es", "0:Other 1:One 2:Other 1000000:Many 2000000:Many")]
    [InlineData("it", "0:Other 1:One 2:Other 1000000:Many")]
    [InlineData("pt", "0:One 1:One 2:Other 1000000:Many")]
    [InlineData("pl", "0:Many 1:One 2:Few 4:Few 5:Many 11:Many 12:Many 14:Many 21:Many 22:Few 25:Many 101:Many 102:Few 112:Many 1000000:Many -1:One -3:Few -12:Many")]
    [Trait("Requirement", "S-73")]
    public void A_number_asks_for_the_form_that_cldr_gives(string language, string expected)
    {
        var rule = PromptLanguages.Find(LanguageTag.Parse(language))!;

        foreach (var row in expected.Split(' '))
        {
            var (number, category) = (long.Parse(row.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), row.Split(':')[1]);
            Assert.Equal((number, category), (number, rule.PluralOf(number).ToString()));
        }
    }

    [Theory]
    [InlineData("pl", 1, "1 znak")]
    [InlineData("pl", 300, "300 znaków")]
    [InlineData("pl", 1903, "1903 znaki")]
    [InlineData("fr", 1_000_000, "1000000 de caractères")]
    [InlineData("en", 1, "1 character")]
    public void Characters_are_counted_in_the_form_of_the_number(string language, int count, string expected) =>
        Assert.Equal(expected, PromptLanguages.Find(LanguageTag.Parse(language))!.CharactersOf(count));
}
