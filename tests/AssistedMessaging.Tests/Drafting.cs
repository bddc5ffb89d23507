using AssistedMessaging.Composition;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

/// <summary>Requests and drafters that most tests of the corridor begin with.</summary>
internal static class Drafting
{
    /// <summary>An answer that every check lets pass for every sample candidate.</summary>
    public const string Answer =
        """{"subject": "A question about your work", "body": "Hi {{ candidate.first_name }},\n\nYour work caught my attention and fits what our team at {{ company.name }} looks for.\n\nWould you like to hear more?\n\nKind regards,\n{{ recruiter.name }}"}""";

    public static DraftRequest Request(params Candidate[] candidates) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = SampleProfiles.Job,
        Candidates = candidates.Length == 0 ? [SampleProfiles.FullCandidate] : candidates,
    };

    public static MessageDrafter Drafter(ScriptedChatClient? chat = null, Action<AssistedMessagingOptions>? configure = null, CorridorParts? parts = null)
    {
        var options = new AssistedMessagingOptions();
        configure?.Invoke(options);
        return new MessageDrafter(Corridor.Default(chat ?? ScriptedChatClient.Always(Answer), ProviderCommitment.InProcess, options, parts));
    }

    public static async Task<Draft> DraftedAsync(this MessageDrafter drafter, DraftRequest request) =>
        Assert.IsType<DraftOutcome.Drafted>(await drafter.DraftAsync(request, TestContext.Current.CancellationToken)).Draft;

    public static async Task<IReadOnlyList<DraftOutcome>> AllAsync(this MessageDrafter drafter, DraftRequest request)
    {
        var outcomes = new List<DraftOutcome>();
        await foreach (var outcome in drafter.DraftAllAsync(request, TestContext.Current.CancellationToken))
            outcomes.Add(outcome);
        return outcomes;
    }

    /// <summary>A candidate like another one, with some facts changed.</summary>
    public static Candidate Like(
        Candidate candidate, string? id = null, PersonName? name = null, string? about = null, bool? openToWork = null, string? personId = null, IReadOnlyList<string>? skills = null) => new()
        {
            Id = id ?? candidate.Id,
            PersonId = personId ?? id ?? candidate.PersonId,
            Name = name ?? candidate.Name,
            Title = candidate.Title,
            About = about ?? candidate.About,
            CurrentCompany = candidate.CurrentCompany,
            Location = candidate.Location,
            Skills = skills ?? candidate.Skills,
            Experience = candidate.Experience,
            Schools = candidate.Schools,
            YearsOfExperience = candidate.YearsOfExperience,
            OpenToWork = openToWork,
            FollowsCompany = candidate.FollowsCompany,
            PastApplications = candidate.PastApplications,
            EarlierInterest = candidate.EarlierInterest,
            MutualConnections = candidate.MutualConnections,
            Language = candidate.Language,
            Version = candidate.Version,
        };
}
