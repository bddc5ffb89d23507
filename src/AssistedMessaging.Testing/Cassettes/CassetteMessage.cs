namespace AssistedMessaging.Testing.Cassettes;

// One message of a request; the text line by line, so that files and their changes can be read.
internal sealed class CassetteMessage
{
    public required string Role { get; init; }

    public required IReadOnlyList<string> Text { get; init; }
}
