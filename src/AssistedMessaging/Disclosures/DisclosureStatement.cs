namespace AssistedMessaging.Disclosures;

/// <summary>A sentence or link that the host has approved, and what it discloses.</summary>
public sealed class DisclosureStatement
{
    /// <summary>The words, found in a message letter for letter.</summary>
    public required string Text { get; init; }

    /// <summary>The elements that they cover, for instance <c>right-to-object</c>.</summary>
    public required IReadOnlyList<string> Elements { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Elements);
}
