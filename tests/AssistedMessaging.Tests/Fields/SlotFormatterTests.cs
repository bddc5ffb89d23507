using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Fields;

public sealed class SlotFormatterTests
{
    [Theory]
    [InlineData("en", "€72,000–€88,500 per year")]
    [InlineData("nl", "€\u00A072.000–€\u00A088.500 per jaar")]
    [InlineData("de", "72.000–88.500\u00A0€ pro Jahr")]
    [InlineData("fr", "72\u202F000–88\u202F500\u00A0€ par an")]
    [InlineData("es", "72.000–88.500\u00A0€ al año")]
    [InlineData("pl", "72\u00A0000–88\u00A0500\u00A0€ rocznie")]
    [InlineData("ja", "€72,000–€88,500 per year")]
    public void A_salary_range_is_written_as_the_language_does(string language, string expected)
    {
        var salary = new SalaryRange { Minimum = 72_000m, Maximum = 88_500m, Currency = "EUR", Period = PayPeriod.Year };

        Assert.Equal(expected, SlotFormatter.Format(FieldValue.Of(salary)!, LanguageTag.Parse(language)));
    }

    [Theory]
    [InlineData(4200.0, null, "EUR", PayPeriod.Month, "nl", "vanaf €\u00A04.200 per maand")]
    [InlineData(null, 65.5, "GBP", PayPeriod.Hour, "en", "up to £65.50 per hour")]
    [InlineData(900.0, 900.0, "CHF", PayPeriod.Day, "en", "CHF\u00A0900 per day")]
    [InlineData(5000.0, 5000.0, "USD", PayPeriod.Unknown, "es", "5000\u00A0$")]
    public void Open_ends_single_amounts_and_currencies_without_a_sign_are_written_out(
        double? low, double? high, string currency, PayPeriod period, string language, string expected)
    {
        var salary = new SalaryRange { Minimum = (decimal?)low, Maximum = (decimal?)high, Currency = currency, Period = period };

        Assert.Equal(expected, SlotFormatter.Format(FieldValue.Of(salary)!, LanguageTag.Parse(language)));
    }

    [Theory]
    [InlineData("en", "Go, C# and SQL")]
    [InlineData("nl", "Go, C# en SQL")]
    [InlineData("pl", "Go, C# i SQL")]
    public void A_list_is_joined_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, SlotFormatter.Format(FieldValue.Of(["Go", "C#", " ", "SQL"])!, LanguageTag.Parse(language)));

    [Fact]
    public void A_place_is_its_city_or_the_name_of_its_country()
    {
        Assert.Equal("Łódź", SlotFormatter.Format(FieldValue.Of(new Place { City = "Łódź", Country = "PL" })!, LanguageTag.Parse("nl")));
        Assert.Equal("Polen", SlotFormatter.Format(FieldValue.Of(new Place { Country = "PL" })!, LanguageTag.Parse("nl")));
        Assert.Equal("ZZ", SlotFormatter.Format(FieldValue.Of(new Place { Country = "ZZ" })!, LanguageTag.English));
    }

    [Fact]
    [Trait("Requirement", "S-42")]
    public void A_link_is_written_letter_for_letter()
    {
        const string link = "https://Example.com/Jobs/Ünïcode?a=1&b=%20x";

        Assert.Equal(link, SlotFormatter.Format(FieldValue.Of(new Uri(link))!, LanguageTag.English));
    }

    [Fact]
    public void Every_term_has_a_word_in_every_language()
    {
        foreach (var term in Enum.GetValues<Term>().Where(t => t != Term.Unknown))
        {
            foreach (var language in new[] { "en", "nl", "de", "fr", "es", "it", "pt", "pl" })
                Assert.NotEmpty(Terms.Of(term, LanguageTag.Parse(language)));
        }
    }
}
