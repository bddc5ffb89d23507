using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.Tests.Conventions;

namespace AssistedMessaging.Tests.SensitiveData;

public class NumberSchemesTests
{
    [Theory]
    [InlineData("nl.bsn", "111222333")]
    [InlineData("iban", "GB82 WEST 1234 5698 7654 32")]
    [InlineData("iban", "DE89 3704 0044 0532 0130 00")]
    [InlineData("es.dni", "12345678-Z")]
    [InlineData("es.nie", "X1234567L")]
    [InlineData("pl.pesel", "44051401359")]
    [InlineData("fr.nir", "2 69 05 49 588 157 80")]
    [InlineData("de.idnr", "86095742719")]
    [InlineData("ch.ssn", "756.9217.0769.85")]
    [InlineData("br.cpf", "111.444.777-35")]
    [InlineData("au.abn", "51 824 753 556")]
    [InlineData("gb.nhs", "943 476 5919")]
    [InlineData("tr.tckimlik", "10000000146")]
    [InlineData("ca.sin", "046 454 286")]
    [InlineData("us.rtn", "111000025")]
    [InlineData("cn.ric", "11010519491231002X")]
    [InlineData("fi.hetu", "131052-308T")]
    [InlineData("se.personnummer", "811228-9874")]
    [InlineData("hr.oib", "94577403194")]
    [InlineData("ee.ik", "37605030299")]
    [InlineData("imei", "490154203237518")]
    public void A_number_holds_and_another_last_character_does_not(string scheme, string number)
    {
        // The official sample of the Canadian number begins with 0, which is never issued.
        if (scheme == "ca.sin")
            number = "130 692 544";

        Assert.True(NumberSchemes.IsValid(scheme, number));
        var last = number[^1];
        var other = char.IsAsciiDigit(last) ? last == '9' ? '0' : (char)(last + 1) : last == 'A' ? 'B' : 'A';
        Assert.False(NumberSchemes.IsValid(scheme, number[..^1] + other));
    }

    [Fact]
    public void Rubbish_is_wrong_in_every_scheme_and_never_throws()
    {
        string[] rubbish = ["", " ", "-", "A", "0", "\uD800", new string('9', 500), "ABCDEFGHIJKLMNOP", "\u0661\u0662\u0663", "É1234567",
            "12 34-56/78.90", "0000000000000000000"];

        foreach (var scheme in NumberSchemes.Names)
        {
            foreach (var text in rubbish.Concat(Enumerable.Range(1, 25).SelectMany(n => new[] { new string('A', n), new string('#', n) })))
                Assert.NotNull(NumberSchemes.IsValid(scheme, text));
        }
    }

    [Theory]
    [InlineData("isin", "US0378331005", true)]
    [InlineData("isin", "XA0378331002", true)]
    [InlineData("isin", "XQ0378331004", false)]
    [InlineData("mx.curp", "BAXA890909MDFRMS07", true)]
    [InlineData("mx.curp", "LOCA890909MDFRMS04", false)]
    public void A_right_check_digit_is_not_enough(string scheme, string number, bool isValid) => Assert.Equal(isValid, NumberSchemes.IsValid(scheme, number));

    [Theory]
    [InlineData("us.itin", "912-55-3456", true)]
    [InlineData("us.itin", "912-67-3456", false)]
    [InlineData("hu.taj", "123 456 788", true)]
    [InlineData("lv.pvn", "341234-12343", true)]
    [InlineData("be.iban", "BE68 5390 0754 7034", true)]
    [InlineData("dk.cpr", "020330-4123", true)]
    public void Where_validators_differ_the_rule_is_the_documented_one(string scheme, string number, bool isValid)
    {
        Assert.Equal(isValid, NumberSchemes.IsValid(scheme, number));
        Assert.Contains($"| `{scheme}` |", RepositoryTree.Read("docs/number-schemes.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_about_proofs_counts_them_and_names_only_such_as_there_are()
    {
        var page = RepositoryTree.Read("docs/number-schemes.md");

        Assert.Contains($"proves {NumberSchemes.Names.Count()} kinds of numbers", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)), l => Assert.Contains(l.Split('`')[1], NumberSchemes.Names));
    }

    [Fact]
    public void An_unknown_scheme_has_no_answer() => Assert.Null(NumberSchemes.IsValid("xx.none", "123"));

    [Fact]
    public void Every_scheme_that_is_looked_for_has_labels_or_needs_none()
    {
        foreach (var scheme in IdentifierSchemes.All)
            Assert.True(Labels.IndexOf(scheme.RuleId) >= 0 || scheme.Enough != Evidence.Label, scheme.RuleId);
        Assert.True(Labels.Not >= 0 && Labels.Phone >= 0);
    }
}
