namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>A word of a text that the vocabulary knows.</summary>
/// <param name="Word">Its number in the text.</param>
/// <param name="Entry">Index of its entry in the vocabulary.</param>
internal readonly record struct WordHit(int Word, int Entry);
