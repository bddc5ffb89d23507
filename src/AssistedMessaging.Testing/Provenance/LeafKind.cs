namespace AssistedMessaging.Testing.Provenance;

// What stands at the end of a path.
internal enum LeafKind
{
    Absent = 0,
    Text,
    Integer,
    Real,
    Flag,
    Texts,
}
