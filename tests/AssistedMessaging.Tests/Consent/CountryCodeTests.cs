using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Regions;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Every pair of letters against a second list of the assigned codes, written by continent and not taken from the library's.</summary>
[Trait("Requirement", "S-16")]
public class CountryCodeTests
{
    private const string Europe =
        "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA";

    private const string Asia =
        "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TW UZ VN YE";

    private const string Africa =
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW";

    private const string Americas =
        "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI";

    private const string Oceania = "AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS";

    private const string Antarctic = "AQ BV GS HM IO TF";

    private static readonly HashSet<string> Assigned = [.. $"{Europe} {Asia} {Africa} {Americas} {Oceania} {Antarctic}".Split(' ')];

    private static readonly Dictionary<string, string> Aliases = new() { ["UK"] = "GB", ["EL"] = "GR" };

    private static IEnumerable<string> Pairs => from first in Enumerable.Range('A', 26) from second in Enumerable.Range('A', 26) select $"{(char)first}{(char)second}";

    [Fact]
    public void The_two_lists_agree()
    {
        Assert.Equal(249, Assigned.Count);
        Assert.Equal(Assigned.Order(StringComparer.Ordinal), CountryCodes.All.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2025-09-22T00:00:00Z")]
    [InlineData("2025-12-01T00:00:00Z")]
    public async Task Of_all_676_pairs_of_letters_the_codes_are_answered_and_the_others_unknown(string asOf)
    {
        var bench = new ConsentBench();
        var answered = 0;
        foreach (var pair in Pairs)
        {
            var answer = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, pair, asOf));
            var isCode = Assigned.Contains(pair) || Aliases.ContainsKey(pair);

            Assert.True(isCode == (answer.State != ConsentState.Unknown), $"{pair} is answered {answer}");
            Assert.True(isCode || answer.Reason == ConsentReason.RegionUnknown, $"{pair} is answered {answer}");
            answered += isCode ? 1 : 0;
        }

        Assert.Equal((676, 251), (Pairs.Count(), answered));
    }

    [Fact]
    public async Task A_code_in_any_other_form_is_unknown()
    {
        var bench = new ConsentBench();
        foreach (var code in Assigned)
        {
            string[] forms = [code.ToLowerInvariant(), $" {code}", $"{code} ", $"{code}\u200B", $"{code}A", code[..1], $"{code[0]}.{code[1]}.", $"{(char)(code[0] + 0xFEE0)}{(char)(code[1] + 0xFEE0)}"];
            foreach (var form in forms)
                Assert.Equal((ConsentState.Unknown, ConsentReason.RegionUnknown), await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, form)));
        }
    }
}
