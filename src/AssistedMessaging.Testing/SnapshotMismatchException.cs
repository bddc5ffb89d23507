namespace AssistedMessaging.Testing;

/// <summary>A text is not the approved one, or no text was approved yet. The message shows where both files lie and how they differ.</summary>
/// <remarks>It carries the texts compared, so what a snapshot is taken of should be invented data.</remarks>
public sealed class SnapshotMismatchException : Exception
{
    internal SnapshotMismatchException(string message, string received, string? verified)
        : base(message) => (Received, Verified) = (received, verified);

    /// <summary>The text that the test made.</summary>
    public string Received { get; }

    /// <summary>The approved text, or null when there is none.</summary>
    public string? Verified { get; }
}
