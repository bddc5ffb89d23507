using System.Globalization;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Text;

public class AmountsTests
{
    [Theory]
    [InlineData("en", "It pays $63,500 a year", "63500 - USD Year")]
    [InlineData("en", "£63k-£71k DOE", "63000 71000 GBP")]
    [InlineData("en", "between 63 and 71 thousand pounds", "63000 71000 GBP")]
    [InlineData("en", "a day rate of €480", "480 - EUR Day")]
    [InlineData("en", "up to AUD 140,000 per annum", "- 140000 AUD Year")]
    [InlineData("en", "C$63,500/yr", "63500 - CAD Year")]
    [InlineData("en", "INR 6,30,000", "630000 - INR")]
    [InlineData("nl", "€ 2.950,- tot € 3.475,- bruto per maand", "2950 3475 EUR Month")]
    [InlineData("nl", "een jaarsalaris van 63k", "63000 - Year")]
    [InlineData("nl", "42 mille", "")]
    [InlineData("de", "58 bis 64 Tausend Euro", "58000 64000 EUR")]
    [InlineData("de", "CHF 88’000 im Jahr", "88000 - CHF Year")]
    [InlineData("de", "41,50 € die Stunde", "41.5 - EUR Hour")]
    [InlineData("fr", "39\u202F500 € brut par an", "39500 - EUR Year")]
    [InlineData("fr", "jusqu’à 55 k€", "- 55000 EUR")]
    [InlineData("fr", "trente-huit mille euros", "38000 - EUR")]
    [InlineData("es", "de 28.000 a 33.000 euros brutos anuales", "28000 33000 EUR Year")]
    [InlineData("pt", "R$ 6.300,00 mensais", "6300 - BRL Month")]
    [InlineData("sv", "39 000–44 000 kr/mån", "39000 44000 SEK Month")]
    [InlineData("zh", "年薪25万元", "250000 - CNY Year")]
    [InlineData("pl", "od 9 do 11 tys. zł", "9000 11000 PLN")]
    public void Money_is_read_in_the_notations_of_many_cultures(string language, string text, string expected) => Assert.Equal(expected, Read(text, language));

    [Theory]
    [InlineData("en", "Founded in 1987, 2,300 people in 9 countries, version 3.1.4, room 2.118.")]
    [InlineData("en", "Call +32 9 765 43 21 on 14/09/2027 at 10:15; we grew 35%.")]
    [InlineData("en", "We print 60k pages a day.")]
    [InlineData("en", "Experience with S/4HANA and the try 5 rule.")]
    [InlineData("nl", "36 uur per week, 27 vrije dagen en 12 kilometer fietsen.")]
    [InlineData("de", "Seit 2011 fahren 3.400 Busse, Kurs 4711.")]
    [InlineData("fr", "Plus de 8 000 abonnés depuis 2019.")]
    public void What_is_not_money_is_left_alone(string language, string text) => Assert.Equal("", Read(text, language));

    [Fact]
    public void Hostile_text_takes_linear_work()
    {
        foreach (var unit in new[] { "1 ", "1.", "$1-", "a'", "to 1 ", "bis ", "zwei", "k€", "1 000 " })
        {
            string Hostile(int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

            Work.AssertLinear(length => Amounts.Read(Hostile(length), "de"), 50_000);
        }
    }

    private static string Read(string text, string language) => string.Join("; ", (Amounts.Read(text, language) ?? []).Select(a => string.Join(' ', new[]
    {
        Show(a.Low), Show(a.High), a.Currency, a.Period is AmountPeriod.None ? null : a.Period.ToString(),
    }.Where((s, i) => s is not null && !(i == 1 && s == "-" && a.Low is null)))));

    private static string Show(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
}
