namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>An identifier that only the host knows, such as its own member number. Immutable.</summary>
/// <remarks>
/// Looked for in runs of ASCII letters and digits, also in groups with one space, hyphen, full stop, slash or underscore between them; at most
/// eight groups. Letters and digits in other disguises are read as what they stand for.
/// </remarks>
public sealed class HostIdentifier
{
    /// <summary>Most characters that an identifier can have.</summary>
    internal const int LongestLength = 64;

    /// <summary>Stable id of the rule, for instance <c>ACME_MEMBER</c>; stands in findings.</summary>
    public required string RuleId { get; init; }

    /// <summary>What kind of data it is.</summary>
    public required PersonalDataCategory Category { get; init; }

    /// <summary>Fewest letters and digits.</summary>
    /// <value>At least 4.</value>
    public required int MinLength { get; init; }

    /// <summary>Most letters and digits.</summary>
    /// <value>At most 64.</value>
    public required int MaxLength { get; init; }

    /// <summary>Whether a run is one.</summary>
    public required HostIdentifierCheck IsValid { get; init; }

    /// <summary>Whether <see cref="IsValid"/> proves it by a check digit. Without one a finding is less certain.</summary>
    /// <value>Default true.</value>
    public bool HasCheckDigit { get; init; } = true;

    /// <summary>The rule's id only.</summary>
    public override string ToString() => RuleId;
}
