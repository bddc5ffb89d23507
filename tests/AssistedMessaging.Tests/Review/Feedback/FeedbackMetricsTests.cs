using System.Diagnostics.Metrics;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Review.Feedback;

public sealed class FeedbackMetricsTests
{
    // Other tests vote at the same time: only what happens in the flow of a test of this class is heard.
    private static readonly AsyncLocal<Action<string, long>?> Heard = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Requirement", "S-47")]
    public async Task A_host_sees_the_quality_change_after_feedback_and_a_changed_vote_counts_once()
    {
        var bench = await FeedbackBench.CreateAsync();
        var template = bench.Draft.Explanation.Templates[0].ToString();
        var before = await bench.Desk.SummariseAsync(SampleProfiles.Contract, Token);

        await bench.KeptAsync(FeedbackRating.ThumbsUp, null, null, FeedbackReason.WellWritten);
        var up = await bench.Desk.SummariseAsync(SampleProfiles.Contract, Token);
        await bench.KeptAsync(FeedbackRating.ThumbsDown, null, null, FeedbackReason.TooLong, FeedbackReason.TooGeneric);
        await bench.KeptAsync(FeedbackRating.ThumbsDown, null, FeedbackBench.Colleague, FeedbackReason.TooLong);
        var down = await bench.Desk.SummariseAsync(SampleProfiles.Contract, Token);
        var other = await bench.Desk.SummariseAsync(new("another"), Token);

        Assert.Equal((default(FeedbackCount), null), (before.Total, before.Total.ShareUp));
        Assert.Equal((new FeedbackCount(1, 0), 1.0), (up.Total, up.Total.ShareUp));
        Assert.Equal((new FeedbackCount(0, 2), 0.0), (down.Total, down.Total.ShareUp));
        Assert.Equal(
            [(FeedbackReason.TooGeneric, new FeedbackCount(0, 1)), (FeedbackReason.TooLong, new FeedbackCount(0, 2))],
            down.Reasons.Select(r => (r.Key, r.Value)).OrderBy(r => r.Key));
        Assert.Equal(new FeedbackCount(0, 2), down.Templates[template]);
        Assert.Equal([new FeedbackCount(0, 2)], down.Languages.Values);
        Assert.Equal([bench.Draft.Explanation.ModelId], down.Models.Keys);
        Assert.Equal(default, other.Total);
    }

    [Fact]
    [Trait("Requirement", "S-47")]
    public async Task The_metrics_add_up_to_the_votes_that_stand()
    {
        var bench = await FeedbackBench.CreateAsync();
        using var listener = Listen();
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        Heard.Value = (text, value) => sums[text] = sums.GetValueOrDefault(text) + value;

        await bench.KeptAsync(FeedbackRating.ThumbsUp, "Qzwords", null, FeedbackReason.WellWritten);
        await bench.KeptAsync(FeedbackRating.ThumbsDown, "Qzwords", null, FeedbackReason.TooLong);
        await bench.KeptAsync(FeedbackRating.ThumbsDown, null, FeedbackBench.Colleague, FeedbackReason.TooLong);
        await bench.Desk.TakeBackAsync(FeedbackBench.Colleague, bench.Draft.Id, Token);

        Assert.Equal(
            [
                ("assisted_messaging.feedback rating=ThumbsDown", 1), ("assisted_messaging.feedback rating=ThumbsUp", 0),
                ("assisted_messaging.feedback.reasons rating=ThumbsDown reason=TooLong", 1),
                ("assisted_messaging.feedback.reasons rating=ThumbsUp reason=WellWritten", 0),
            ],
            sums.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)));
    }

    [Fact]
    public async Task A_metric_that_fails_stops_no_vote()
    {
        var bench = await FeedbackBench.CreateAsync();
        using var listener = Listen();
        var calls = 0;
        Heard.Value = (_, _) =>
        {
            calls++;
            throw new InvalidOperationException("the metric is broken");
        };

        await bench.KeptAsync(FeedbackRating.ThumbsUp);
        await bench.KeptAsync(FeedbackRating.ThumbsDown);
        Assert.True(await bench.Desk.TakeBackAsync(FeedbackBench.User, bench.Draft.Id, Token));

        Assert.Equal(4, calls);
    }

    private static MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Name.StartsWith("assisted_messaging.feedback", StringComparison.Ordinal))
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var text = instrument.Name;
            foreach (var tag in tags)
                text += $" {tag.Key}={tag.Value}";
            Heard.Value?.Invoke(text, value);
        });
        listener.Start();
        return listener;
    }
}
