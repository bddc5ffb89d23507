using System.Diagnostics;
using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Quickstart;

/// <summary>The code of the README, so that it compiles. Nothing here is called.</summary>
internal static class ReadmeSamples
{
    public static async Task OneAsync(
        IChatClient chatClient, ProviderCommitment commitment, ContractId contract, Recruiter recruiter, JobPosting job, Candidate candidate)
    {
        #region quickstart
        var drafter = new MessageDrafter(chatClient, commitment); // any IChatClient, and what its provider promises about data
        var request = new DraftRequest
        {
            Contract = contract,
            Recruiter = recruiter,
            Job = job,
            Candidates = [candidate],
            Settings = DraftSettings.Default.With(DraftField.OpenToWork, DraftField.Compensation),
        };
        DraftOutcome outcome = await drafter.DraftAsync(request);
        Console.WriteLine(outcome is DraftOutcome.Drafted { Draft: var draft } ? draft.Body : outcome.ToString());
        #endregion
    }

    public static async Task ManyAsync(MessageDrafter drafter, DraftRequest request, CancellationToken cancellationToken)
    {
        #region batch
        await foreach (DraftOutcome outcome in drafter.DraftAllAsync(request, cancellationToken))
        {
            Console.WriteLine(outcome switch
            {
                DraftOutcome.Drafted drafted => $"{drafted.CandidateId}: draft {drafted.Draft.Id} waits for review",
                DraftOutcome.Withheld withheld => $"{withheld.CandidateId}: none, because of {withheld.Code}",
                DraftOutcome.Failed failed => $"{failed.CandidateId}: {failed.Code}, try again after {failed.RetryAfter}",
                _ => throw new UnreachableException(),
            });
        }
        #endregion
    }

    public static async Task ReviewAsync(MessageDrafter drafter, Draft draft, Func<ApprovedDraft, Task> sendAsync)
    {
        #region review
        var review = new DraftReview(drafter);
        var reviewer = new Reviewer { Contract = draft.ContractId, Id = "r-7", Name = "Ada Example" };

        ReviewOutcome approval = await review.ApproveAsync(reviewer, draft.Id, reason: "Salary confirmed with the team");
        if (approval is ReviewOutcome.Held held)
            Console.WriteLine($"Not approved: {held.Code}");

        await foreach (ReleaseOutcome release in review.ReleaseAsync(reviewer, [draft.Id]))
        {
            if (release is ReleaseOutcome.Released { Draft: var approved })
                await sendAsync(approved.EnsureFor(draft.CandidateId)); // your own code sends
        }
        #endregion
    }

    public static async Task FeedbackAsync(MessageDrafter drafter, Reviewer reviewer, Draft draft)
    {
        #region feedback
        var feedback = new FeedbackDesk(drafter);
        await feedback.GiveAsync(reviewer, draft.Id, FeedbackRating.ThumbsDown, [FeedbackReason.TooLong], "Half of it would do.");
        FeedbackSummary quality = await feedback.SummariseAsync(draft.ContractId); // by reason, prompt version, model and language
        #endregion
        Console.WriteLine(quality);
    }

    public static async Task RightsAsync(MessageDrafter drafter, DraftReview review, string personId, DateTimeOffset receivedAt)
    {
        #region rights
        var desk = new PrivacyDesk(drafter, review);
        var request = new SubjectAccessRequest
        {
            Subject = DataSubject.Candidate(personId),
            Requester = new Requester { Role = RequesterRole.DataSubject, Id = personId },
            ReceivedAt = receivedAt,
        };
        if (await desk.AccessAsync(request) is AccessOutcome.Granted granted)
            Console.WriteLine(granted.ForSubject.ToMarkdown()); // ToJson() for machines
        if (await desk.EraseAsync(request, dryRun: true) is ErasureOutcome.Done done)
            Console.WriteLine(done.Report.ToMarkdown());

        Console.WriteLine(drafter.DescribeProcessing().ToMarkdown(LanguageTag.Parse("de"))); // purposes, fields, providers, retention, as configured
        #endregion
    }

    public static IChatClient Guard(IChatClient chatClient, ProviderCommitment commitment)
    {
        #region guards
        return chatClient.WithProviderCommitment(commitment).WithModeration().WithSensitiveDataGuard();
        #endregion
    }

    public static void Integrate(IServiceCollection services, IChatClient chatClient, ProviderCommitment commitment)
    {
        #region integrator
        services.AddSingleton(chatClient);
        services.AddAssistedMessaging(o => o.MaxConcurrency = 8)
            .AddProviderCommitment(commitment)
            .AddModerator<NoExclamationMarks>("house-style");
        #endregion
    }

    /// <summary>A rule of a host's own.</summary>
    public sealed class NoExclamationMarks : IModerator
    {
        public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default) =>
            new(context.Body.Contains('!', StringComparison.Ordinal)
                ? ModerationReport.Of([new ModerationFinding { Code = "house-style.exclamation-mark", Severity = ModerationSeverity.Low }])
                : ModerationReport.Clean);
    }

    public static void Versions()
    {
        #region versions
        var options = new AssistedMessagingOptions();
        options.Templates
            .Pin("prompts/data", "b12fcae0a3c8")
            .Add("messages/initial.en.informal", "acme-1", "Hi {{ candidate.first_name }}, would you like to talk?");

        // Later, at any time: back to the text of the package.
        options.Templates.Use("messages/initial.en.informal", "1");
        #endregion
    }

    public static Prompt InCode(PromptRequest request, FieldSelection fields, Slot name)
    {
        #region code-first
        var prompt = new PromptWriter("acme/first-message", request);
        prompt.System($"Write to {name} in two sentences.");
        prompt.User($"Present title: {fields["candidate.title"]}");
        if (prompt.Has("candidate.about"))
            prompt.User($"About:\n{fields["candidate.about"]:block}");
        return prompt.Build();
        #endregion
    }
}
