namespace AssistedMessaging.Testing.Conformance;

// One law of a seam and how it is tried.
internal readonly record struct ConformanceLaw(string Name, Func<Task> Check);
