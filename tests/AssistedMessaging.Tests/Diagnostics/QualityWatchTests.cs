using System.Diagnostics.Metrics;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Moderation;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Review.Feedback;
using Microsoft.Extensions.Logging.Abstractions;

namespace AssistedMessaging.Tests.Diagnostics;

[Trait("Requirement", "S-80")]
public sealed class QualityWatchTests
{
    private const string Invented = """{"subject": "A question", "body": "Hi {{ candidate.first_name }},\n\nThe salary is 99,123 euros a year.\n\nKind regards,\n{{ recruiter.name }}"}""";

    // Other tests draft at the same time: only what happens in the flow of a test of this class is heard.
    private static readonly AsyncLocal<List<string>?> Heard = new();

    private readonly List<QualityAlert> _alerts = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Somebody_is_told_once_and_again_only_after_it_was_well_in_between()
    {
        var watch = Watch(new QualityThreshold { Signal = QualitySignal.ThumbsDown, MostShare = 0.5, Window = 4, Fewest = 2 });

        Observe(watch, "xxx");
        Assert.Equal([("watch.thumbs-down", 2, 2)], Told());

        Observe(watch, "x..");
        Assert.Single(_alerts);

        Observe(watch, "xx");
        Assert.Single(_alerts);

        Observe(watch, "x");
        Assert.Equal([("watch.thumbs-down", 2, 2), ("watch.thumbs-down", 3, 4)], Told());
    }

    [Fact]
    public void Few_observations_are_no_share_and_old_ones_are_forgotten()
    {
        var watch = Watch(new QualityThreshold { Signal = QualitySignal.ThumbsDown, MostShare = 0.2, Window = 10, Fewest = 5 });

        Observe(watch, "xx..");
        Assert.Empty(_alerts);

        Observe(watch, ".");
        Assert.Equal([("watch.thumbs-down", 2, 5)], Told());

        Observe(watch, "..........xx");
        Assert.Single(_alerts);
    }

    [Fact]
    public void Signals_do_not_mix()
    {
        var watch = Watch(new QualityThreshold { Signal = QualitySignal.Blocked, MostShare = 0, Fewest = 1 });

        Observe(watch, "xxxx");
        Assert.Empty(_alerts);

        watch.Observe(QualitySignal.Blocked, failed: true);
        Assert.Equal([("watch.blocked", 1, 1)], Told());
    }

    [Fact]
    public async Task A_claim_without_a_field_is_counted_and_told()
    {
        var drafter = Drafter(QualitySignal.Ungrounded, ScriptedChatClient.Always(Invented));

        await drafter.DraftAsync(Drafting.Request(), Token);

        Assert.Equal([("watch.ungrounded", 1, 1)], Told());
    }

    [Fact]
    public async Task A_blocked_message_is_counted_and_told()
    {
        var drafter = Drafter(QualitySignal.Blocked, configure: o => o.Moderation = ModerationPolicy.BlockEverything);

        Assert.IsType<DraftOutcome.Withheld>(await drafter.DraftAsync(Drafting.Request(), Token));

        Assert.Equal([("watch.blocked", 1, 1)], Told());
    }

    [Fact]
    public async Task A_missing_disclosure_is_counted_and_told()
    {
        var drafter = Drafter(QualitySignal.MissingDisclosure, configure: o =>
        {
            o.Disclosures.Employees = 50;
            o.Disclosures.DataFromThirdParty = true;
        });

        await drafter.DraftedAsync(Drafting.Request());

        Assert.Equal([("watch.missing-disclosure", 1, 1)], Told());
    }

    [Fact]
    public async Task A_vote_down_is_counted_and_told()
    {
        var drafter = Drafter(QualitySignal.ThumbsDown);
        var draft = await drafter.DraftedAsync(Drafting.Request());
        var desk = new FeedbackDesk(drafter);

        await desk.GiveAsync(FeedbackBench.User, draft.Id, FeedbackRating.ThumbsUp, cancellationToken: Token);
        Assert.Empty(_alerts);

        await desk.GiveAsync(FeedbackBench.Colleague, draft.Id, FeedbackRating.ThumbsDown, cancellationToken: Token);
        Assert.Equal([("watch.thumbs-down", 1, 2)], Told());
    }

    [Fact]
    public async Task The_metric_gives_rates_also_without_thresholds()
    {
        using var listener = Listen();
        Heard.Value = [];

        // The sample message says nothing of the right to object.
        await Drafting.Drafter().DraftedAsync(Drafting.Request());

        Assert.Equal(["Blocked failed=False", "Ungrounded failed=False", "MissingDisclosure failed=True"], Heard.Value);
    }

    [Fact]
    public async Task A_follow_up_is_a_message_of_its_own_and_a_draft_that_is_there_already_is_no_observation()
    {
        using var listener = Listen();
        var drafter = Drafting.Drafter();
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            FollowUp = true,
            BatchId = "watched",
        };

        Heard.Value = [];
        await drafter.DraftedAsync(request);
        await drafter.DraftedAsync(request);

        Assert.Equal(
            ["Blocked failed=False", "Ungrounded failed=False", "Blocked failed=False", "Ungrounded failed=False", "MissingDisclosure failed=True"],
            Heard.Value);
    }

    [Fact]
    public async Task A_hook_that_fails_stops_no_draft()
    {
        var drafter = Drafting.Drafter(ScriptedChatClient.Always(Invented), o =>
        {
            o.QualityThresholds = [new QualityThreshold { Signal = QualitySignal.Ungrounded, MostShare = 0, Fewest = 1 }];
            o.OnQualityAlert = _ => throw new InvalidOperationException("The pager is broken.");
        });

        Assert.IsNotType<DraftOutcome.Failed>(await drafter.DraftAsync(Drafting.Request(), Token));
    }

    [Theory]
    [InlineData(QualitySignal.Unknown, 0.1, 200, 20, "names no signal")]
    [InlineData(QualitySignal.Blocked, 1.1, 200, 20, "MostShare")]
    [InlineData(QualitySignal.Blocked, double.NaN, 200, 20, "MostShare")]
    [InlineData(QualitySignal.Blocked, 0.1, 0, 1, "Window")]
    [InlineData(QualitySignal.Blocked, 0.1, 10, 11, "Fewest")]
    public void A_threshold_that_cannot_be_passed_or_kept_is_refused(QualitySignal signal, double most, int window, int fewest, string says)
    {
        var threshold = new QualityThreshold { Signal = signal, MostShare = most, Window = window, Fewest = fewest };

        var error = Assert.Throws<ArgumentException>(() => Drafting.Drafter(configure: o => o.QualityThresholds = [threshold]));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static void Observe(QualityWatch watch, string observations)
    {
        foreach (var observation in observations)
            watch.Observe(QualitySignal.ThumbsDown, observation == 'x');
    }

    private static MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Name == "assisted_messaging.quality")
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Heard.Value?.Add($"{tags[0].Value} failed={tags[1].Value}"));
        listener.Start();
        return listener;
    }

    private QualityWatch Watch(QualityThreshold threshold) => new([threshold], _alerts.Add, TimeProvider.System, NullLogger.Instance);

    private MessageDrafter Drafter(QualitySignal signal, ScriptedChatClient? chat = null, Action<AssistedMessagingOptions>? configure = null) => Drafting.Drafter(chat, o =>
    {
        o.QualityThresholds = [new QualityThreshold { Signal = signal, MostShare = 0.2, Fewest = 1 }];
        o.OnQualityAlert = _alerts.Add;
        configure?.Invoke(o);
    });

    private IEnumerable<(string Code, int Failed, int Observed)> Told() => _alerts.Select(a => (a.Code, a.Failed, a.Observed));
}
