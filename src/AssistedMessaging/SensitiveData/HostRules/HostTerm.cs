namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>Words that only the host knows to be sensitive, such as the name of an own health programme. Immutable.</summary>
/// <remarks>
/// Compared word by word, whole words only, without regard to case, invisible characters and what stands between the words of one term (white
/// space, hyphens, slashes, underscores). Endings are not guessed: list every form. In scripts without spaces a term is found where it stands
/// alone.
/// </remarks>
public sealed class HostTerm
{
    /// <summary>Stable id of the rule; stands in findings.</summary>
    public required string RuleId { get; init; }

    /// <summary>What kind of data it is; the policy treats a host's own categories like traits.</summary>
    public required PersonalDataCategory Category { get; init; }

    /// <summary>The forms of the term, each of one word or several.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>How sure a finding is, from 0 to 1; below 0.5 the policy warns at most.</summary>
    /// <value>Default 0.9.</value>
    public float Certainty { get; init; } = 0.9f;

    /// <summary>The rule's id only.</summary>
    public override string ToString() => RuleId;
}
