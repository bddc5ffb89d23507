using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IDraftComposer"/>.</summary>
public abstract class DraftComposerConformance : ConformanceSuite<IDraftComposer>
{
    private const string SecretWords = "quokka-canary";

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(A_message_is_composed), Law(Exact_facts_stay_slots), Law(An_expected_failure_is_an_outcome), Law(Many_callers_at_once_get_a_message_each),
        Law(Cancellation_is_the_only_exception),
    ];

    /// <summary>A body with words, and who wrote it: a model or a template.</summary>
    public virtual async Task A_message_is_composed()
    {
        foreach (MessageKind kind in Enum.GetValues<MessageKind>())
        {
            CompositionOutcome outcome = await Compose(await CreateAsync().ConfigureAwait(false), kind).ConfigureAwait(false);

            Require(outcome is CompositionOutcome.Composed, $"the sample request ended without a message ({Code(outcome)}).");
            ComposedMessage message = ((CompositionOutcome.Composed)outcome).Message;
            Require(!string.IsNullOrWhiteSpace(message.Body), "the body is blank.");
            Require(message.ModelId is not null || message.Template is not null, "neither a model nor a template is named.");
        }
    }

    /// <summary>Names, amounts, links and places are written as slots; the library fills them in later. What a text field says too may be
    /// said.</summary>
    public virtual async Task Exact_facts_stay_slots()
    {
        CompositionRequest request = await RequestAsync().ConfigureAwait(false);
        CompositionOutcome outcome = await (await CreateAsync().ConfigureAwait(false)).ComposeAsync(request).ConfigureAwait(false);
        string text = outcome is CompositionOutcome.Composed { Message: var message } ? $"{message.Subject}\n{message.Body}" : "";

        string[] known = [.. request.Selection.Included.Where(field => field.Definition.Exposure == FieldExposure.Text).SelectMany(Texts)];
        Slot? written = request.Slots.Slots.FirstOrDefault(slot =>
            slot.Value.Length > 3 && text.Contains(slot.Value, StringComparison.Ordinal)
                && !known.Any(said => said.Contains(slot.Value, StringComparison.Ordinal)));
        Require(written is null, $"the value of {written?.Key} stands in the message.");
    }

    /// <summary>A model or a store that fails gives a code, not an exception, and nothing of what it said.</summary>
    public virtual async Task An_expected_failure_is_an_outcome()
    {
        if (await CreateFailingAsync(new InvalidOperationException(SecretWords)).ConfigureAwait(false) is not { } composer)
        {
            return;
        }

        CompositionOutcome outcome = await Compose(composer).ConfigureAwait(false);

        Require(outcome is CompositionOutcome.Failed or CompositionOutcome.Withheld, "what it needs failed, and there is a message.");
        Require(Records.IsCode(Code(outcome)), "the code is not of the form room.reason.");
    }

    /// <summary>Thread-safe.</summary>
    public virtual async Task Many_callers_at_once_get_a_message_each()
    {
        IDraftComposer composer = await CreateAsync().ConfigureAwait(false);
        CompositionRequest request = await RequestAsync().ConfigureAwait(false);

        CompositionOutcome[] outcomes = await Together.RunAsync(async _ =>
            await composer.ComposeAsync(request).ConfigureAwait(false)).ConfigureAwait(false);

        Require(outcomes.All(outcome => outcome is CompositionOutcome.Composed), "a caller among many got no message.");
    }

    /// <summary>The caller's cancellation leaves as such, also when it is what the model fails with.</summary>
    public virtual async Task Cancellation_is_the_only_exception()
    {
        CompositionRequest request = await RequestAsync().ConfigureAwait(false);
        IDraftComposer composer = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => composer.ComposeAsync(request, token).AsTask()).ConfigureAwait(false);
        if (await CreateFailingAsync(new OperationCanceledException("a time-out of the provider")).ConfigureAwait(false) is { } failing)
        {
            CompositionOutcome outcome = await failing.ComposeAsync(request).ConfigureAwait(false);
            Require(outcome is CompositionOutcome.Failed, "a cancellation that was not the caller's is no failure.");
        }
    }

    /// <summary>A composer whose model, or whatever it needs, throws this exception; null when it needs nothing that can fail.</summary>
    /// <param name="exception">What to throw.</param>
    protected abstract ValueTask<IDraftComposer?> CreateFailingAsync(Exception exception);

    private static IEnumerable<string> Texts(SelectedField field) => field.Value switch
    {
        FieldValue.TextValue text => [text.Text],
        FieldValue.ListValue list => list.Items,
        _ => [],
    };

    private static string? Code(CompositionOutcome outcome) => outcome switch
    {
        CompositionOutcome.Failed failed => failed.Code,
        CompositionOutcome.Withheld withheld => withheld.Code,
        _ => null,
    };

    private static async Task<CompositionOutcome> Compose(IDraftComposer composer, MessageKind kind = MessageKind.Initial) =>
        await composer.ComposeAsync(await RequestAsync(kind).ConfigureAwait(false)).ConfigureAwait(false);

    private static async Task<CompositionRequest> RequestAsync(MessageKind kind = MessageKind.Initial)
    {
        Prompt prompt = await Records.PromptAsync().ConfigureAwait(false);
        FieldSelection selection = await Records.SelectAsync(DraftSettings.Default).ConfigureAwait(false);
        return new() { Prompt = prompt, Selection = selection, Slots = prompt.Slots, Kind = kind };
    }
}
