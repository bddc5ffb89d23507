namespace AssistedMessaging.Testing.Tests;

// These tests set environment variables of the process, so nothing else runs beside them.
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SnapshotCollection
{
    public const string Name = "snapshots";
}
