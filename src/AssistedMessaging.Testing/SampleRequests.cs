using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing;

/// <summary>Requests made of <see cref="SampleProfiles"/>, with English messages.</summary>
public static class SampleRequests
{
    /// <summary>A request for <see cref="SampleProfiles.FullCandidate"/> with the default settings and these.</summary>
    /// <param name="fields">Draft settings to switch on besides <see cref="DraftSettings.Default"/>.</param>
    public static DraftRequest With(params DraftField[] fields) => Of(DraftSettings.Default.With(fields), [SampleProfiles.FullCandidate]);

    /// <summary>A request for <see cref="SampleProfiles.FullCandidate"/> with all settings but these.</summary>
    /// <param name="fields">Draft settings to switch off.</param>
    public static DraftRequest Without(params DraftField[] fields) => Of(DraftSettings.All.Without(fields), [SampleProfiles.FullCandidate]);

    /// <summary>A request for several candidates with the default settings.</summary>
    /// <param name="candidates">How many, at least 1.</param>
    public static DraftRequest Batch(int candidates) => Of(DraftSettings.Default, SampleProfiles.Candidates(candidates));

    /// <summary>A request with these settings for these candidates.</summary>
    /// <param name="settings">The draft settings.</param>
    /// <param name="candidates">The candidates.</param>
    public static DraftRequest Of(DraftSettings settings, IReadOnlyList<Candidate> candidates) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = SampleProfiles.Job,
        Candidates = candidates,
        Settings = settings,
        Language = "en",
    };
}
