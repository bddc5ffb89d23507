namespace AssistedMessaging.Storage;

/// <summary>A text that only its author may see.</summary>
public sealed class PrivateText
{
    /// <summary>Key of the author.</summary>
    public required string AuthorId { get; init; }

    /// <summary>The text, letter for letter as it stands in the record.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(PrivateText);
}
