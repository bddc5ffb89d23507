using System.Runtime.CompilerServices;
using AssistedMessaging.Composition;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging;

/// <summary>
/// Drafts personal recruiting messages. Each candidate passes consent, fields, sensitive data, prompts, composition and moderation, in that order; what comes out is a
/// draft that waits for a person.
/// </summary>
/// <remarks>Thread-safe; make one and keep it. Cancellation is thrown and never turned into an outcome; a cancelled run stores nothing afterwards.</remarks>
public sealed class MessageDrafter
{
    private readonly CandidateDrafting _drafting;

    /// <summary>Drafts with a model; every guard is on.</summary>
    /// <param name="chatClient">Any chat client.</param>
    /// <param name="commitment">What its provider promises about data; null refuses every call with <c>provider.no-commitment</c>.</param>
    /// <param name="options">Settings; null = defaults.</param>
    /// <exception cref="ArgumentException">The options contradict themselves; the message says what to change.</exception>
    public MessageDrafter(IChatClient chatClient, ProviderCommitment? commitment, AssistedMessagingOptions? options = null)
        : this(Corridor.Default(chatClient ?? throw new ArgumentNullException(nameof(chatClient)), commitment, options))
    {
    }

    internal MessageDrafter(Corridor corridor) => (Corridor, _drafting) = (corridor, new CandidateDrafting(corridor));

    internal Corridor Corridor { get; }

    /// <summary>Drafts without any model, from message templates (S-67).</summary>
    /// <param name="options">Settings; null = defaults.</param>
    /// <exception cref="ArgumentException">The options contradict themselves; the message says what to change.</exception>
    public static MessageDrafter FromTemplates(AssistedMessagingOptions? options = null) => new(Corridor.Default(null, null, options));

    /// <summary>Drafts for the one candidate of a request.</summary>
    /// <exception cref="DraftRequestException">The request is wrong in itself, or has more than one candidate.</exception>
    public async Task<DraftOutcome> DraftAsync(DraftRequest request, CancellationToken cancellationToken = default)
    {
        DraftRequestRules.Check(request, Corridor.Options);
        if (request.Candidates.Count > 1)
            throw new DraftRequestException("request.not-one-candidate", "DraftAsync drafts for one candidate: use DraftAllAsync for several.");

        await foreach (var outcome in RunAsync(request, cancellationToken).ConfigureAwait(false))
            return outcome;

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Drafts for every candidate of a request and streams one outcome for each, in the order of the request.</summary>
    /// <remarks>
    /// Up to <see cref="AssistedMessagingOptions.MaxConcurrency"/> candidates are worked on at a time. One candidate's failure hides no other's result. A second run
    /// with the same <see cref="DraftRequest.BatchId"/> gives the drafts that are stored and drafts only what is missing.
    /// </remarks>
    /// <exception cref="DraftRequestException">The request is wrong in itself. Thrown at the call, not at the first outcome.</exception>
    public IAsyncEnumerable<DraftOutcome> DraftAllAsync(DraftRequest request, CancellationToken cancellationToken = default)
    {
        DraftRequestRules.Check(request, Corridor.Options);
        return RunAsync(request, cancellationToken);
    }

    /// <summary>Builds the prompt that a model would get for the one candidate of a request; calls no model and stores nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">Initial message or follow-up.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="DraftRequestException">The request is wrong in itself, or has more than one candidate.</exception>
    /// <exception cref="DraftWithheldException">A gate or guard says no, so there is no prompt.</exception>
    public async Task<Prompt> BuildPromptAsync(DraftRequest request, MessageKind kind = MessageKind.Initial, CancellationToken cancellationToken = default)
    {
        DraftRequestRules.Check(request, Corridor.Options);
        if (request.Candidates.Count > 1)
            throw new DraftRequestException("request.not-one-candidate", "BuildPromptAsync builds one prompt: ask for one candidate at a time.");
        if (await _drafting.CheckRequestAsync(request, cancellationToken).ConfigureAwait(false) is { } refusal)
            throw new DraftWithheldException(refusal.Code);

        return await _drafting.BuildPromptAsync(request, request.Candidates[0], kind, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a draft again as the recruiter wishes: shorter, warmer, in another language. The old draft stays; the new one names it.</summary>
    /// <param name="contract">The contract of the draft.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="instruction">The wish. It passes the same guards as the first one.</param>
    /// <param name="language">BCP 47 tag of another language; null keeps the draft's.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="DraftRequestException">The contract has no such draft, or language or instruction are wrong.</exception>
    public async Task<DraftOutcome> RedraftAsync(
        ContractId contract, string draftId, string? instruction, string? language = null, CancellationToken cancellationToken = default)
    {
        var record = await Corridor.Drafts.FindAsync(contract, draftId, cancellationToken).ConfigureAwait(false)
            ?? throw new DraftRequestException("request.no-such-draft", "The contract has no draft of that id: drafts are found under the contract that made them.");
        var request = record.Request.For(record.Request.Candidates[0], instruction, language ?? record.Draft.Language.Value, record.Draft.BatchId);
        DraftRequestRules.Check(request, Corridor.Options);

        var refusal = await _drafting.CheckRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return refusal?.For(record.Draft.CandidateId)
            ?? await _drafting.DraftAsync(request, request.Candidates[0], record.Draft, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<DraftOutcome> RunAsync(DraftRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = DraftingTelemetry.Activities.StartActivity("draft.batch");
        var batch = request.WithBatch(request.BatchId ?? Guid.CreateVersion7().ToString("n"));

        if (await _drafting.CheckRequestAsync(batch, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            foreach (var candidate in batch.Candidates)
                yield return refusal.For(candidate.Id);

            yield break;
        }

        var persons = new HashSet<string>(StringComparer.Ordinal);
        var repeated = batch.Candidates.Where(c => !persons.Add(c.PersonId)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var outcomes = OrderedConcurrency.RunAsync(
            batch.Candidates,
            (candidate, token) => repeated.Contains(candidate.Id)
                ? Task.FromResult<DraftOutcome>(new DraftOutcome.Withheld(candidate.Id, "request.same-person"))
                : _drafting.DraftAsync(batch, candidate, rewritten: null, token),
            Corridor.Options.MaxConcurrency,
            cancellationToken);

        await foreach (var outcome in outcomes.ConfigureAwait(false))
            yield return outcome;

        if (batch.Batch is { SharedPlants: > 1 and var profiles })
            await _drafting.AlertAsync(batch, profiles, cancellationToken).ConfigureAwait(false);
    }
}
