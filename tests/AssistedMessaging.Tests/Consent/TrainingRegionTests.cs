using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Regions;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Where training on people's data may happen.</summary>
public class TrainingRegionTests
{
    private const string Before = "2025-09-22T00:00:00Z";

    private const string After = "2025-12-01T00:00:00Z";

    // Written out here on purpose: the shipped list is data, and this is what it has to say.
    private const string Listed =
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CA GB CH HK CN";

    private const string TerritoriesUnderTheLawOfTheUnion = "AX GF GP MF MQ RE YT";

    public static TheoryData<string> ListedCodes => [.. Listed.Split(' ')];

    public static TheoryData<string> TrainingPurposes =>
        ["ai.training", "ai.training.content-generating", "ai.training.content-generating.pretrain", "ai.training.content-generating.tune"];

    [Theory]
    [Trait("Requirement", "S-16")]
    [Trait("Requirement", "S-17")]
    [MemberData(nameof(ListedCodes))]
    public async Task Before_the_change_nobody_in_a_listed_region_is_used_even_after_a_grant(string country)
    {
        var bench = new ConsentBench();
        bench.Clock.Now = At("2025-09-01T00:00:00Z");
        await bench.AppendAsync(Grant(Purpose.ContentGeneratingTraining), Grant(Purpose.ContentGeneratingTuning));

        foreach (var purpose in (Purpose[])[Purpose.ContentGeneratingTraining, Purpose.ContentGeneratingTuning])
            Assert.Equal((ConsentState.Denied, ConsentReason.RegionExcluded), await bench.AnswerAsync(Ask(purpose, country, Before)));
    }

    [Theory]
    [Trait("Requirement", "S-16")]
    [MemberData(nameof(TrainingPurposes))]
    public async Task Each_of_the_249_countries_has_an_answer(string purpose)
    {
        var bench = new ConsentBench();
        var denied = new HashSet<string>($"{Listed} {TerritoriesUnderTheLawOfTheUnion}".Split(' '));

        foreach (var country in CountryCodes.All)
        {
            var before = await bench.AnswerAsync(Ask(new Purpose(purpose), country, Before));
            var after = await bench.AnswerAsync(Ask(new Purpose(purpose), country, After));

            Assert.Equal(denied.Contains(country) ? (ConsentState.Denied, ConsentReason.RegionExcluded) : Default, before);
            Assert.Equal(country == "CN" ? (ConsentState.Denied, ConsentReason.RegionExcluded) : Default, after);
        }
    }

    [Theory]
    [Trait("Requirement", "S-16")]
    [InlineData("EU")]
    [InlineData("EEA")]
    [InlineData("Europe")]
    [InlineData("XX")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_is_no_country_is_never_elsewhere(string? country)
    {
        var bench = new ConsentBench();

        foreach (var asOf in (string[])[Before, After])
        {
            var answer = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, country, asOf));

            Assert.Equal((ConsentState.Unknown, ConsentReason.RegionUnknown), answer);
        }
    }

    [Fact]
    [Trait("Requirement", "S-16")]
    public async Task UK_is_read_as_the_United_Kingdom()
    {
        var bench = new ConsentBench();

        var answer = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "UK", Before));

        Assert.Equal((ConsentState.Denied, ConsentReason.RegionExcluded), answer);
    }

    [Fact]
    [Trait("Requirement", "S-16")]
    public async Task Only_the_profile_location_counts()
    {
        var bench = new ConsentBench();
        var query = new ConsentQuery
        {
            PersonId = Person,
            Purpose = Purpose.ContentGeneratingTraining,
            Contract = new ContractId("contract-in-the-us"),
            Location = new Place { City = "New York" },
        };

        Assert.Equal((ConsentState.Unknown, ConsentReason.RegionUnknown), await bench.AnswerAsync(query));
    }

    [Theory]
    [InlineData("NL")]
    [InlineData("US")]
    [InlineData("Europe")]
    [InlineData(null)]
    public async Task Purposes_with_world_wide_rows_need_no_region(string? country)
    {
        var bench = new ConsentBench();

        Assert.Equal(Default, await bench.AnswerAsync(Ask(Purpose.OutreachDraft, country)));
        Assert.Equal(Default, await bench.AnswerAsync(Ask(Purpose.NonContentGeneratingTraining, country)));
        Assert.Equal((ConsentState.Permitted, ConsentReason.NotSubjectToOptOut), await bench.AnswerAsync(Ask(Purpose.Security, country)));
    }

    [Theory]
    [InlineData("US", "US-CA", ConsentReason.RegionExcluded)]
    [InlineData("US", "US-NV", ConsentReason.DefaultOn)]
    [InlineData("US", null, ConsentReason.RegionUnknown)]
    [InlineData("US", "US-ZZ", ConsentReason.RegionUnknown)]
    [InlineData("US", "California", ConsentReason.RegionUnknown)]
    [InlineData("PR", null, ConsentReason.DefaultOn)]
    [InlineData("NL", "NL-NH", ConsentReason.NoPolicy)]
    public async Task A_row_about_a_part_of_a_country_needs_to_know_the_part(string country, string? part, ConsentReason reason)
    {
        var bench = new ConsentBench(PolicyText.Of(
            """{ "purpose": "p", "regions": ["US-CA"], "mechanism": "not-permitted" }""",
            """{ "purpose": "p", "regions": ["US"], "regionsExcept": ["US-CA"] }"""));

        var answer = await bench.AnswerAsync(new ConsentQuery { PersonId = Person, Purpose = new Purpose("p"), Location = In(country, part) });

        Assert.Equal(reason, answer.Reason);
    }

    [Theory]
    [InlineData("US", "NL", ConsentReason.RegionExcluded)]
    [InlineData("NL", "US", ConsentReason.RegionExcluded)]
    [InlineData("US", "CA", ConsentReason.RegionExcluded)]
    [InlineData("US", "JP", ConsentReason.DefaultOn)]
    [InlineData(null, "US", ConsentReason.RegionUnknown)]
    public async Task A_move_keeps_the_stricter_of_both_regions(string? from, string to, ConsentReason reason)
    {
        var bench = new ConsentBench();
        bench.Clock.Now = At("2025-10-01T00:00:00Z");
        await bench.AppendAsync(new ConsentEvent { PersonId = Person, Kind = ConsentEventKind.RegionChanged, FormerRegion = from });

        Assert.Equal(reason, (await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, to))).Reason);
    }

    [Fact]
    public async Task A_notice_after_a_move_ends_the_rules_of_the_former_region()
    {
        var bench = new ConsentBench();
        bench.Clock.Now = At("2025-10-01T00:00:00Z");
        var move = new ConsentEvent { PersonId = Person, Kind = ConsentEventKind.RegionChanged, FormerRegion = "NL" };
        await bench.AppendAsync(Say(ConsentEventKind.NoticeServed, Purpose.AiTraining), move);
        var before = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "US"));

        await bench.AppendAsync(Say(ConsentEventKind.NoticeServed, Purpose.AiTraining));
        var after = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "US"));

        Assert.Equal(ConsentReason.RegionExcluded, before.Reason);
        Assert.Equal(Default, after);
    }

    private static (ConsentState State, ConsentReason Reason) Default => (ConsentState.Permitted, ConsentReason.DefaultOn);
}
