using System.Diagnostics;
using System.Diagnostics.Metrics;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;
using Microsoft.Extensions.Logging;

namespace AssistedMessaging.Tests;

public sealed class CanaryTests
{
    private const string Canary = "Qzcanaryx";

    [Fact]
    [Trait("Requirement", "S-31")]
    [Trait("Requirement", "S-33")]
    public async Task No_word_of_a_person_a_draft_or_a_refused_query_is_in_logs_traces_metrics_or_exceptions()
    {
        var seen = new List<string>();
        using var activities = Listen(seen);
        using var meters = ListenToMeters(seen);
        var candidate = Drafting.Like(SampleProfiles.FullCandidate, name: new PersonName { First = Canary, Last = Canary + "son" }, about: $"I know {Canary} well.");
        var chat = new ScriptedChatClient(Drafting.Answer).Throw(new InvalidOperationException(Canary)).Respond(_ => Drafting.Answer);
        var drafter = Drafting.Drafter(chat, parts: new CorridorParts { Logger = new RecordingLogger(seen) });

        var draft = await drafter.DraftedAsync(Drafting.Request(candidate));
        var failed = await drafter.DraftAsync(Drafting.Request(candidate), TestContext.Current.CancellationToken);
        var refused = await drafter.DraftAsync(
            Drafting.Request(candidate).For(candidate, $"Is {Canary} pregnant?", null, null), TestContext.Current.CancellationToken);
        var person = new Reviewer { Contract = SampleProfiles.Contract, Id = "recruiter-1", Name = Canary };
        var review = new DraftReview(drafter);
        await review.ApproveAsync(person, draft.Id, cancellationToken: TestContext.Current.CancellationToken);
        await review.ReleaseOrThrowAsync(person, draft.Id, TestContext.Current.CancellationToken);
        string[] all;
        lock (seen)
            all = [.. seen, failed.ToString()!, refused.ToString()!, draft.ToString(), ((DraftOutcome.Withheld)refused).Refusal!.Detail, ((DraftOutcome.Withheld)refused).Refusal!.ToString()!];

        Assert.Contains(Canary, draft.Body, StringComparison.Ordinal);
        Assert.True(all.Length > 8);
        Assert.DoesNotContain(all, s => s.Contains(Canary, StringComparison.OrdinalIgnoreCase) || s.Contains("pregnant", StringComparison.OrdinalIgnoreCase));
    }

    private static ActivityListener Listen(List<string> seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "AssistedMessaging",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = a =>
            {
                lock (seen)
                    seen.Add($"{a.DisplayName} {string.Join(' ', a.TagObjects.Select(t => $"{t.Key}={t.Value}"))}");
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener ListenToMeters(List<string> seen)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == "AssistedMessaging")
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
        return listener;

        void Add<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var text = $"{instrument.Name} {value}";
            foreach (var tag in tags)
                text += $" {tag.Key}={tag.Value}";
            lock (seen)
                seen.Add(text);
        }
    }

    private sealed class RecordingLogger(List<string> seen) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (seen)
                seen.Add($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");
        }
    }
}
