namespace AssistedMessaging.Testing.Cassettes;

// One request and what was answered to it, the first time first.
internal sealed class CassetteEntry
{
    public required string Key { get; init; }

    public required CassetteRequest Request { get; init; }

    public required IReadOnlyList<CassetteAnswer> Answers { get; init; }
}
