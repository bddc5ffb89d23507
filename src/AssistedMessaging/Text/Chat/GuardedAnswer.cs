namespace AssistedMessaging.Text.Chat;

/// <summary>An answer that may go out.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Key">Name of the property that says what the guard found; null = nothing is said.</param>
/// <param name="Note">The property's value: codes and places, never text of the answer.</param>
internal readonly record struct GuardedAnswer(string Text, string? Key = null, string? Note = null);
