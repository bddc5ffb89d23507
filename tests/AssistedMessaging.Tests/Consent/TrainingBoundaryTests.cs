using AssistedMessaging.Consent;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>The day on which training begins in the listed regions.</summary>
public class TrainingBoundaryTests
{
    [Theory]
    [Trait("Requirement", "S-01")]
    [Trait("Requirement", "S-02")]
    [InlineData("2025-11-02T12:00:00Z", ConsentState.Denied, ConsentReason.RegionExcluded)]
    [InlineData("2025-11-03T11:59:59Z", ConsentState.Denied, ConsentReason.RegionExcluded)]
    [InlineData("2025-11-03T12:00:00Z", ConsentState.Permitted, ConsentReason.DefaultOn)]
    [InlineData("2025-11-04T12:00:00Z", ConsentState.Permitted, ConsentReason.DefaultOn)]
    [InlineData("2025-11-03T13:59:59+02:00", ConsentState.Denied, ConsentReason.RegionExcluded)]
    public async Task Training_begins_for_the_Dutch_where_the_third_of_November_comes_last(string asOf, ConsentState state, ConsentReason reason)
    {
        var bench = new ConsentBench();

        var answer = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", asOf));

        Assert.Equal((state, reason), answer);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", ConsentState.Denied)]
    [InlineData("9999-12-31T23:59:59Z", ConsentState.Permitted)]
    public async Task The_ends_of_time_are_answered(string asOf, ConsentState state)
    {
        var bench = new ConsentBench();

        var answer = await bench.AnswerAsync(Ask(Purpose.ContentGeneratingTraining, "NL", asOf));

        Assert.Equal(state, answer.State);
    }
}
