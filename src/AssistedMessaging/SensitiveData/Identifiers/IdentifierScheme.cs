namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>One kind of structured identifier: its shape, its proof, and the words that stand beside it.</summary>
internal sealed class IdentifierScheme
{
    /// <summary>The rule's name, for instance <c>NL_BSN</c>.</summary>
    public required string RuleId { get; init; }

    public required PersonalDataCategory Category { get; init; }

    /// <summary>Shapes without separators, divided by bars: <c>D</c> digit, <c>A</c> letter, <c>X</c> either; a number after a sign repeats it.</summary>
    public required string Shape { get; init; }

    /// <summary>The proof on the upper-case characters without separators; null = the shape is all there is.</summary>
    public CheckFunction? Check { get; init; }

    /// <summary>Words beside it, lower case, divided by bars.</summary>
    public string Labels { get; init; } = "";

    /// <summary>How groups may be written, in lengths divided by hyphens and by bars between the ways; empty = any groups.</summary>
    public string Groups { get; init; } = "";

    /// <summary>What it takes to report the number.</summary>
    public Evidence Needs { get; init; } = Evidence.Check;
}
