namespace AssistedMessaging.Templates;

/// <summary>What a template gave, with a complete account of which field said and decided what.</summary>
/// <remarks>
/// The account is complete in this sense: change a field that it does not name, and not one character of the text changes (non-interference).
/// More closely: what lies outside a field's spans and decisions stays as it was.
/// </remarks>
public sealed class RenderedText
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The text's stretches in order, without gaps or overlaps.</summary>
    public required IReadOnlyList<RenderedSpan> Spans { get; init; }

    /// <summary>The branches and loops that fields decided.</summary>
    public required IReadOnlyList<RenderedDecision> Decisions { get; init; }

    /// <summary>Paths of leaves that were supplied and never read: evidence for data minimisation.</summary>
    public required IReadOnlyList<string> NeverRead { get; init; }

    /// <summary>The number of characters only.</summary>
    public override string ToString() => $"{Text.Length} characters";
}
