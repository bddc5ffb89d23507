using Microsoft.Extensions.AI;

namespace AssistedMessaging.Composition;

/// <summary>What a host demands of every provider. Training is never allowed. Immutable.</summary>
public sealed class ProviderRequirement
{
    /// <summary>Longest time for which a provider may keep data.</summary>
    /// <value>Default 30 days, the usual time of abuse monitoring.</value>
    public TimeSpan MaxRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Whether a provider may keep data as state of the application.</summary>
    /// <value>Default false.</value>
    public bool AllowApplicationState { get; init; }

    /// <summary>How much people at the provider may read.</summary>
    /// <value>Default <see cref="HumanReview.OnAbuseOnly"/>. <see cref="HumanReview.Unknown"/> lets no provider pass.</value>
    public HumanReview MostHumanReview { get; init; } = HumanReview.OnAbuseOnly;

    /// <summary>ISO 3166 codes of the places where data may be processed, compared code by code: <c>EU</c> does not stand for its members.</summary>
    /// <value>Default null: everywhere, but the commitment has to name the places.</value>
    public IReadOnlyCollection<string>? AllowedRegions { get; init; }

    /// <summary>To whom a provider may hand data on.</summary>
    /// <value>Default null: everybody whom the commitment names.</value>
    public IReadOnlyCollection<string>? AllowedSubProcessors { get; init; }

    /// <summary>Oldest attestation that counts (S-83).</summary>
    /// <value>Default 365 days.</value>
    public TimeSpan MaxAttestationAge { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The code of the first demand that none of the commitments meets for the model; null when one meets all.</summary>
    /// <param name="commitments">What was promised, newest last.</param>
    /// <param name="modelId">The model of this call; null when nobody names it.</param>
    /// <param name="client">What the client says of itself; null when it says nothing.</param>
    /// <param name="today">The day of the call.</param>
    internal string? FirstUnmet(IReadOnlyList<ProviderCommitment> commitments, string? modelId, ChatClientMetadata? client, DateOnly today)
    {
        if (commitments.Count == 0)
            return "provider.no-commitment";

        // The newest promise for a model counts: an older and looser one must not stand in for it. A promise for the very model goes before one for all.
        var own = commitments.LastOrDefault(c => c.ModelId != ProviderCommitment.EveryModel && c.Covers(modelId)) ?? commitments.LastOrDefault(c => c.Covers(modelId));
        if (own is null)
            return commitments.All(c => string.IsNullOrWhiteSpace(c.ModelId)) ? "provider.commitment-incomplete" : "provider.other-model";
        if (ReferenceEquals(own, ProviderCommitment.InProcess))
            return client?.ProviderUri is { IsAbsoluteUri: true, IsLoopback: false } ? "provider.not-in-process" : null;
        if (client is null)
            return "provider.unknown-client";

        return IsIncomplete(own) ? "provider.commitment-incomplete"
            : client.ProviderUri is null && !own.DeploymentNotReported ? "provider.unknown-deployment"
            : client.ProviderUri is { } address && !IsAt(address, own.Deployment!) ? "provider.other-deployment"
            : FirstUnmetPromise(own) ?? FirstUnmetDate(own, today);
    }

    private string? FirstUnmetPromise(ProviderCommitment own)
    {
        if (own.Training != TrainingUse.Never)
            return "provider.trains-on-data";
        if (own.MaxRetention < TimeSpan.Zero || own.MaxRetention > MaxRetention || (own.Retention == RetentionKind.ApplicationState && !AllowApplicationState))
            return "provider.keeps-data";
        if (own.HumanReview > MostHumanReview)
            return "provider.people-read";
        if (AllowedRegions is not null && !own.Regions.All(r => AllowedRegions.Contains(r, StringComparer.OrdinalIgnoreCase)))
            return "provider.region";

        return AllowedSubProcessors is not null && !own.SubProcessors.All(s => AllowedSubProcessors.Contains(s, StringComparer.OrdinalIgnoreCase))
            ? "provider.sub-processor"
            : null;
    }

    private string? FirstUnmetDate(ProviderCommitment own, DateOnly today) =>
        today < own.ValidFrom || today < own.AttestedOn ? "provider.commitment-not-yet"
        : today >= own.ExpiresOn ? "provider.commitment-expired"
        : today.DayNumber - own.AttestedOn.DayNumber > MaxAttestationAge.TotalDays ? "provider.commitment-too-old"
        : null;

    private static bool IsIncomplete(ProviderCommitment own) =>
        string.IsNullOrWhiteSpace(own.Provider)
        || own.Deployment is not { IsAbsoluteUri: true }
        || !Enum.IsDefined(own.Training)
        || own.Retention is RetentionKind.Unknown || !Enum.IsDefined(own.Retention)
        || own.HumanReview is HumanReview.Unknown || !Enum.IsDefined(own.HumanReview)
        || own.Regions is null or { Count: 0 } || own.Regions.Any(string.IsNullOrWhiteSpace)
        || own.SubProcessors is null || own.SubProcessors.Any(string.IsNullOrWhiteSpace)
        || string.IsNullOrWhiteSpace(own.AttestedBy)
        || string.IsNullOrWhiteSpace(own.Source)
        || own.AttestedOn == default
        || own.ValidFrom == default
        || own.ExpiresOn == default;

    /// <summary>Whether an address is the deployment's or lies below it.</summary>
    private static bool IsAt(Uri address, Uri deployment)
    {
        if (!address.IsAbsoluteUri || Uri.Compare(address, deployment, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
            return false;

        var (below, above) = (address.AbsolutePath.TrimEnd('/'), deployment.AbsolutePath.TrimEnd('/'));
        return below.StartsWith(above, StringComparison.Ordinal) && (below.Length == above.Length || below[above.Length] == '/');
    }
}
