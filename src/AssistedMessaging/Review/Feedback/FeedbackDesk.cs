using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Training;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Feedback;

/// <summary>Takes what users think of drafts: thumbs, reasons and a text that is cleaned before it is kept (S-46, S-47).</summary>
/// <remarks>
/// Thread-safe. Feedback never changes a draft and never stops one. A text with something sensitive in it, or that could not be checked, is dropped and the vote kept; identifiers are
/// replaced. Metrics hear every vote, by rating and reason only; a metric that fails stops nothing. Nothing learns from feedback here: texts leave for training through
/// <see cref="ReadForTrainingAsync"/>, which asks for every person.
/// </remarks>
public sealed class FeedbackDesk
{
    private readonly Corridor _corridor;

    /// <summary>Makes a desk.</summary>
    /// <param name="drafter">Its drafts and its guard are used.</param>
    /// <param name="store">Keeps feedback; null = in this process.</param>
    public FeedbackDesk(MessageDrafter drafter, IFeedbackStore? store = null)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        (_corridor, Store) = (drafter.Corridor, store ?? new InMemoryFeedbackStore());
    }

    internal IFeedbackStore Store { get; }

    /// <summary>Keeps a user's vote about a draft, in the place of an earlier one by the same user.</summary>
    /// <param name="user">Who votes; the host has signed them in.</param>
    /// <param name="draftId">The draft, or the follow-up of one.</param>
    /// <param name="rating">Up or down.</param>
    /// <param name="reasons">Why; null = no reasons.</param>
    /// <param name="text">The user's own words, at most 2,000 characters; null = none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FeedbackOutcome> GiveAsync(
        Reviewer user, string draftId, FeedbackRating rating, IReadOnlyList<FeedbackReason>? reasons = null, string? text = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (FindFault(user, rating, reasons ?? [], text) is { } fault)
            return new FeedbackOutcome.Refused(fault);
        if (await FindAsync(user, draftId, cancellationToken).ConfigureAwait(false) is not var (record, draft))
            return new FeedbackOutcome.Refused("review.not-found");

        var (kept, textCode) = await FeedbackText.CleanAsync(
            _corridor.SensitiveDataFor(user.Contract), text, record.Request.CustomContent, cancellationToken).ConfigureAwait(false);
        var feedback = new DraftFeedback
        {
            ContractId = user.Contract,
            DraftId = draft.Id,
            PersonId = record.Request.Candidates[0].PersonId,
            UserId = user.Id,
            Rating = rating,
            Reasons = [.. (reasons ?? []).Distinct().Order()],
            Text = kept,
            At = _corridor.Time.GetUtcNow(),
            Language = draft.Language.ToString(),
            ModelId = draft.Explanation.ModelId,
            Templates = [.. draft.Explanation.Templates.Select(t => t.ToString())],
        };
        var replaced = await Store.SaveAsync(feedback, cancellationToken).ConfigureAwait(false);
        Count(replaced, -1);

        // Who was erased meanwhile leaves nothing behind: drafts go before feedback does.
        if (await FindAsync(user, draftId, cancellationToken).ConfigureAwait(false) is null)
        {
            await Store.DeleteAsync(user.Contract, draft.Id, user.Id, CancellationToken.None).ConfigureAwait(false);
            return new FeedbackOutcome.Refused("review.not-found");
        }

        Count(feedback, 1);
        _corridor.Quality.Observe(QualitySignal.ThumbsDown, rating == FeedbackRating.ThumbsDown);
        return new FeedbackOutcome.Kept(feedback, replaced, textCode);
    }

    /// <summary>Takes a user's own vote back.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> TakeBackAsync(Reviewer user, string draftId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);

        var removed = await Store.DeleteAsync(user.Contract, draftId, user.Id, cancellationToken).ConfigureAwait(false);
        Count(removed, -1);
        return removed is not null;
    }

    /// <summary>Counts the votes that stand in a contract.</summary>
    public async Task<FeedbackSummary> SummariseAsync(ContractId contract, CancellationToken cancellationToken = default) =>
        FeedbackSummary.Of(await Store.ReadAsync(contract, null, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Gives the feedback of a contract that may be used in a training run: for each record both the user and the candidate are asked for, under <see cref="DataCategory.Feedback"/>, and one no
    /// is enough. Records hold rating, reasons and text, and nobody's key.
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="export">The export of the run; its report counts what was held back.</param>
    /// <param name="userOf">The user of a key as a person (S-20), with place and age; null = not known, which holds the record back.</param>
    /// <param name="candidateOf">The candidate of a key, <see cref="Candidate.PersonId"/>; null = not known, which holds the record back.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public IAsyncEnumerable<PermittedRecord> ReadForTrainingAsync(
        ContractId contract,
        TrainingExport export,
        Func<string, CancellationToken, ValueTask<TrainingSubject?>> userOf,
        Func<string, CancellationToken, ValueTask<TrainingSubject?>> candidateOf,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(userOf);
        ArgumentNullException.ThrowIfNull(candidateOf);
        return export.ReadAsync(RecordsAsync(), cancellationToken);

        async IAsyncEnumerable<TrainingRecord> RecordsAsync([EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (var feedback in Store.ReadAsync(contract, null, token).ConfigureAwait(false))
            {
                var user = await userOf(feedback.UserId, token).ConfigureAwait(false);
                var candidate = await candidateOf(feedback.PersonId, token).ConfigureAwait(false);
                yield return RecordOf(feedback, user, candidate?.PersonId == feedback.PersonId ? candidate : null);
            }
        }
    }

    private static TrainingRecord RecordOf(DraftFeedback feedback, TrainingSubject? user, TrainingSubject? candidate) => new()
    {
        Id = $"feedback/{feedback.DraftId}/{feedback.UserId}",
        Contract = feedback.ContractId,
        Subjects = user is null || candidate is null ? [] : [user, candidate],
        Categories = [DataCategory.Feedback],
        Content = JsonSerializer.Serialize(
            new FeedbackContent { Rating = feedback.Rating, Reasons = feedback.Reasons, Text = feedback.Text }, FeedbackJson.Default.FeedbackContent),
    };

    private static string? FindFault(Reviewer user, FeedbackRating rating, IReadOnlyList<FeedbackReason> reasons, string? text) =>
        user.Contract.IsEmpty || string.IsNullOrWhiteSpace(user.Id) ? "feedback.no-person"
        : rating is not (FeedbackRating.ThumbsUp or FeedbackRating.ThumbsDown) ? "feedback.no-rating"
        : reasons.Any(r => r == FeedbackReason.Unknown || !Enum.IsDefined(r)) ? "feedback.unknown-reason"
        : text?.Length > FeedbackText.MostCharacters ? "feedback.too-long"
        : null;

    private async ValueTask<(DraftRecord Record, Draft Draft)?> FindAsync(Reviewer user, string draftId, CancellationToken cancellationToken) =>
        await _corridor.Drafts.FindAsync(user.Contract, draftId, cancellationToken).ConfigureAwait(false) is { } record && record.Find(draftId) is { } draft
            ? (record, draft)
            : null;

    // An observer fails open: a vote is kept whatever becomes of its metric.
    private void Count(DraftFeedback? feedback, int change)
    {
        if (feedback is null)
            return;

        try
        {
            DraftingTelemetry.Voted(feedback.Rating.ToString(), feedback.Reasons.Select(r => r.ToString()), change);
        }
        catch (Exception e)
        {
            Log.ObserverFailed(_corridor.Logger, nameof(DraftingTelemetry), e.GetType().Name);
        }
    }
}
