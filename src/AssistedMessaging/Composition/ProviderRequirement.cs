namespace AssistedMessaging.Composition;

/// <summary>What a host demands of every provider. Training is never allowed. Immutable.</summary>
public sealed class ProviderRequirement
{
    /// <summary>Longest time for which a provider may keep data.</summary>
    /// <value>Default 30 days, the usual time of abuse monitoring.</value>
    public TimeSpan MaxRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Oldest attestation that counts (S-83).</summary>
    /// <value>Default 365 days.</value>
    public TimeSpan MaxAttestationAge { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The code of the first demand that a commitment does not meet; null when it meets all.</summary>
    internal string? FirstUnmet(ProviderCommitment? commitment, string? modelId, DateOnly today)
    {
        if (commitment is null)
            return "provider.no-commitment";
        if (commitment.ModelId is not null && modelId is not null && commitment.ModelId != modelId)
            return "provider.other-model";
        if (commitment.Training != TrainingUse.Never)
            return "provider.trains-on-data";
        if (commitment.MaxRetention > MaxRetention)
            return "provider.keeps-data";
        if (today >= commitment.ExpiresOn)
            return "provider.commitment-expired";
        if (commitment != ProviderCommitment.InProcess && today.DayNumber - commitment.AttestedOn.DayNumber > MaxAttestationAge.TotalDays)
            return "provider.commitment-too-old";

        return null;
    }
}
