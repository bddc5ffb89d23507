namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>Says whether a run of characters is an identifier of the host's kind, check digit included.</summary>
/// <remarks>Called often and by several threads: it must be pure and quick. One that throws makes the whole search fail, which the guard takes as
/// the worst.</remarks>
/// <param name="candidate">ASCII capitals and digits only: separators are taken out, letters are made capitals.</param>
public delegate bool HostIdentifierCheck(ReadOnlySpan<char> candidate);
