namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>A word of a text that the vocabulary knows.</summary>
/// <param name="Start">First letter.</param>
/// <param name="Entry">Index of its entry in the vocabulary.</param>
internal readonly record struct WordHit(int Start, int Entry);
