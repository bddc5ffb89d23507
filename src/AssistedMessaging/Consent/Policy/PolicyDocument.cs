using System.Text.Json.Serialization;

namespace AssistedMessaging.Consent.Policy;

/// <summary>The JSON form of policy data.</summary>
internal sealed class PolicyDocument
{
    /// <summary>Version of the data, chosen by its author.</summary>
    public string? Version { get; init; }

    /// <summary>Purposes without rows of their own: they take the rows above them or, without such, the strictest answer of those below.</summary>
    public List<string>? Purposes { get; init; }

    /// <summary>Named lists of regions; a name starts with <c>@</c>.</summary>
    public Dictionary<string, List<string>>? Groups { get; init; }

    /// <summary>Earlier names of purposes: a denial under the earlier name still counts, a grant does not.</summary>
    public List<RenamedPurpose>? Renamed { get; init; }

    /// <summary>The rules.</summary>
    public List<PolicyRowDocument>? Rows { get; init; }
}

/// <summary>A purpose under its earlier name and those that follow it.</summary>
internal sealed class RenamedPurpose
{
    /// <summary>The earlier name.</summary>
    public string? From { get; init; }

    /// <summary>The successors.</summary>
    public List<string>? To { get; init; }
}

/// <summary>The JSON form of one <see cref="ConsentPolicyRow"/>.</summary>
internal sealed class PolicyRowDocument
{
    public string? Id { get; init; }

    public string? Purpose { get; init; }

    public List<string>? Regions { get; init; }

    public List<string>? RegionsExcept { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? FromRule { get; init; }

    public string? Mechanism { get; init; }

    public string? LegalBasis { get; init; }

    public List<string>? ExcludedCategories { get; init; }

    public string? LegalStatus { get; init; }

    public string? ReconsentFrom { get; init; }

    public string? Source { get; init; }
}

/// <summary>Reads policy data without reflection. A member that is not known is an error: a misspelt exception must not fall away.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(PolicyDocument))]
internal sealed partial class PolicyJson : JsonSerializerContext;
