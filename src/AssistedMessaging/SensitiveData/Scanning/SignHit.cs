namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>A sign that stands in a text.</summary>
/// <param name="Start">Start of its first word.</param>
/// <param name="End">End of its last.</param>
/// <param name="Sign">A value of <see cref="SignKind"/>, or the number of a label.</param>
internal readonly record struct SignHit(int Start, int End, int Sign);
