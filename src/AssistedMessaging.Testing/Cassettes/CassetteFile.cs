namespace AssistedMessaging.Testing.Cassettes;

// A cassette as it lies on disk. No dates: recording the same again gives the same bytes.
internal sealed class CassetteFile
{
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public string? PersonalDataAllowed { get; init; }

    // Sorted by key.
    public required IReadOnlyList<CassetteEntry> Entries { get; init; }
}
