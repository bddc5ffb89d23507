namespace AssistedMessaging.Templates;

/// <summary>A bare path in double braces.</summary>
/// <param name="Start">First character of the opening braces.</param>
/// <param name="Length">Number of characters with both pairs of braces.</param>
/// <param name="Path">The path, for instance <c>candidate.first_name</c>.</param>
internal readonly record struct SlotToken(int Start, int Length, string Path);
