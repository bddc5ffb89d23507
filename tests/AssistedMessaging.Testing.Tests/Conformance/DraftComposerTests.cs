using AssistedMessaging.Composition;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class DraftComposerTests : DraftComposerConformance
{
    private const string Answer = "Hello {{ candidate.first_name }}, shall we talk? {{ recruiter.name }}";

    private Func<IDraftComposer> _create = () => new ChatDraftComposer(ScriptedChatClient.Always(Answer));
    private Func<Exception, IDraftComposer> _failing =
        exception => new ChatDraftComposer(new ScriptedChatClient().When(_ => true, new ScriptedAnswer { Exception = exception }));

    [Fact]
    public Task The_composer_over_a_chat_client_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Blank, nameof(A_message_is_composed))]
    [InlineData(Fault.Fills, nameof(Exact_facts_stay_slots))]
    [InlineData(Fault.Throws, nameof(An_expected_failure_is_an_outcome))]
    [InlineData(Fault.Throws, nameof(Cancellation_is_the_only_exception))]
    [InlineData(Fault.Babbles, nameof(An_expected_failure_is_an_outcome))]
    [InlineData(Fault.IgnoresCancellation, nameof(Cancellation_is_the_only_exception))]
    [InlineData(Fault.OneAtATime, nameof(Many_callers_at_once_get_a_message_each))]
    public Task A_planted_broken_composer_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenComposer(fault, null);
        _failing = exception => new BrokenComposer(fault, exception);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IDraftComposer> CreateAsync() => new(_create());

    protected override ValueTask<IDraftComposer?> CreateFailingAsync(Exception exception) => new(_failing(exception));

    public enum Fault
    {
        Blank,
        Fills,
        Throws,
        Babbles,
        IgnoresCancellation,
        OneAtATime,
    }

    private sealed class BrokenComposer(Fault fault, Exception? exception) : IDraftComposer
    {
        private int _calls;

        public async ValueTask<CompositionOutcome> ComposeAsync(CompositionRequest request, CancellationToken cancellationToken = default)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (exception is not null)
            {
                return fault == Fault.Throws ? throw exception
                    : CompositionOutcome.Failure(fault == Fault.Babbles ? exception.Message : "provider.failed");
            }

            int call = Interlocked.Increment(ref _calls);
            await Task.Yield();
            return fault == Fault.OneAtATime && call > 20
                ? CompositionOutcome.Failure("provider.failed")
                : CompositionOutcome.Done(new ComposedMessage
                {
                    Body = fault switch
                    {
                        Fault.Blank => " ",
                        Fault.Fills => $"Hello {SampleProfiles.FullCandidate.Name.First}",
                        _ => Answer,
                    },
                    ModelId = "model",
                });
        }
    }
}
