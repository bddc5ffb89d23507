namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Whether a number is right by its scheme's own rule.</summary>
/// <param name="number">Upper-case letters and digits, without separators.</param>
internal delegate bool CheckFunction(ReadOnlySpan<char> number);
