using System.Text.Json.Serialization;

namespace AssistedMessaging.Disclosures;

/// <summary>The JSON form of disclosure rules.</summary>
internal sealed class RulesDocument
{
    public string? Version { get; init; }

    /// <summary>Named lists of regions; a name starts with <c>@</c>.</summary>
    public Dictionary<string, List<string>>? Groups { get; init; }

    public List<RuleDocument>? Rules { get; init; }
}

/// <summary>The JSON form of one <see cref="DisclosureRule"/>.</summary>
internal sealed class RuleDocument
{
    public string? Id { get; init; }

    public string? Law { get; init; }

    public List<string>? Regions { get; init; }

    public string? Locality { get; init; }

    public string? Topic { get; init; }

    public string? Reach { get; init; }

    public string? Place { get; init; }

    public bool Remote { get; init; }

    public bool Supervisor { get; init; }

    public List<string>? Conditions { get; init; }

    public int? MinEmployees { get; init; }

    public int? MinRecipients { get; init; }

    public List<string>? Channels { get; init; }

    public List<string>? Elements { get; init; }

    public List<string>? Duties { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? Status { get; init; }

    public string? Certainty { get; init; }

    public List<string>? Sources { get; init; }

    public string? Note { get; init; }

    public string? Checked { get; init; }
}

/// <summary>Reads rules without reflection. A member that is not known is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(RulesDocument))]
internal sealed partial class RulesJson : JsonSerializerContext;
