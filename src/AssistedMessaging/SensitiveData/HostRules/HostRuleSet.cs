namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>What a host adds to a detector, and what it takes out again. Immutable.</summary>
public sealed class HostRuleSet
{
    /// <summary>Version of the set; stands behind the detector's own in reports and refusals.</summary>
    public required string Version { get; init; }

    /// <summary>The host's own terms.</summary>
    public IReadOnlyList<HostTerm> Terms { get; init; } = [];

    /// <summary>The host's own identifiers.</summary>
    public IReadOnlyList<HostIdentifier> Identifiers { get; init; } = [];

    /// <summary>What is not reported.</summary>
    public IReadOnlyList<AllowListEntry> Allowed { get; init; } = [];

    /// <summary>The version only.</summary>
    public override string ToString() => Version;

    /// <summary>What is wrong with the set, naming ids only; null when nothing is.</summary>
    internal string? FirstFault() =>
        string.IsNullOrWhiteSpace(Version) ? "The rule set has no version."
        : Terms.FirstOrDefault(IsIncomplete) is { } term
            ? $"Term {term.RuleId} has no id, a form without a word, or a certainty outside 0 to 1."
        : Identifiers.FirstOrDefault(IsIncomplete) is { } identifier
            ? $"Identifier {identifier.RuleId} has no id, or lengths outside 4 to 64."
        : Allowed.FirstOrDefault(IsIncomplete) is { } entry
            ? $"Allow-list entry {entry.Id} lacks an id, a text, an author, a reason or an origin."
        : null;

    private static bool IsIncomplete(HostTerm term) =>
        Blank(term.RuleId) || term.Words.Count == 0 || term.Words.Any(w => TermFinder.WordsOf(w).Length == 0) || term.Certainty is not (> 0 and <= 1);

    private static bool IsIncomplete(HostIdentifier identifier) =>
        Blank(identifier.RuleId) || identifier.MinLength < 4 || identifier.MaxLength < identifier.MinLength || identifier.MaxLength > HostIdentifier.LongestLength;

    private static bool IsIncomplete(AllowListEntry entry) =>
        Blank(entry.Id) || Blank(entry.Text) || Blank(entry.Author) || Blank(entry.Reason) || entry.Origins.Count == 0;

    private static bool Blank(string text) => string.IsNullOrWhiteSpace(text);
}
