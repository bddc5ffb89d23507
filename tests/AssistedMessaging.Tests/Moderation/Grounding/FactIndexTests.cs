using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Batch;

namespace AssistedMessaging.Tests.Moderation.Grounding;

public sealed class FactIndexTests
{
    [Theory]
    [InlineData("quiet releases on Thursdays", false)]
    [InlineData("on Thursdays small teams", true)]
    [InlineData("small teams with tests", false)]
    public async Task A_quotation_stands_in_one_text(string quotation, bool isInvented)
    {
        var selection = Sample.Selection(Text("candidate.about", "I prefer quiet releases on Thursdays"), Text("candidate.headline", "Small teams with tests"));

        var codes = await Sample.CodesAsync(Sample.Message($"Hi Imke, as you wrote: \"{quotation}\".", selection: selection));

        Assert.Equal(isInvented, codes.Contains("grounding.quote"));
    }

    [Fact]
    public void What_a_batch_shares_is_read_once_and_again_when_it_differs()
    {
        var batch = new BatchContext([]);

        var first = batch.SharedFacts(["Rotterdam", "eleven people"], "en");

        Assert.Same(first, batch.SharedFacts(["Rotterdam", "eleven people"], "en"));
        Assert.NotSame(first, batch.SharedFacts(["Rotterdam", "twelve people"], "en"));
        Assert.NotSame(first, batch.SharedFacts(["Rotterdam", "eleven people"], "nl"));
        Assert.NotSame(first, batch.SharedFacts(["Rotterdam"], "en"));
    }

    [Theory]
    [InlineData("candidate.about")]
    [InlineData("custom.note")]
    public async Task A_fact_of_one_message_of_a_batch_supports_no_other(string key)
    {
        var batch = new BatchContext([]);
        const string Body = "Hi Imke, your team of 4711 did this for Bergzicht.";

        var own = await Sample.CodesAsync(Message(Body, batch, Sample.Selection(Text(key, "We were 4711 at Bergzicht"))));
        var other = await Sample.CodesAsync(Message(Body, batch, Sample.Selection(Text(key, "Something else"))));

        Assert.DoesNotContain("grounding.number", own);
        Assert.DoesNotContain("grounding.name", own);
        Assert.Contains("grounding.number", other);
        Assert.Contains("grounding.name", other);
    }

    private static SelectedField Text(string key, string text) => Sample.Field(key, FieldSource.Candidate, FieldExposure.Text, FieldValue.Of(text)!);

    private static ModerationContext Message(string body, BatchContext batch, FieldSelection selection) => new()
    {
        Stage = ModerationStage.HumanEdit,
        Body = body,
        Origin = AssistedMessaging.Text.TextOrigin.ModelOutput,
        Selection = selection,
        Records = Sample.Records,
        Batch = batch,
    };
}
