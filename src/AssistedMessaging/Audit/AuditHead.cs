namespace AssistedMessaging.Audit;

/// <summary>The end of an audit chain at some moment. Kept outside the log, it shows later that nothing before it was changed or cut off.</summary>
/// <param name="Position">Number of entries ever appended.</param>
/// <param name="Hash">Hash of the last of them, in lower-case hexadecimal.</param>
public readonly record struct AuditHead(long Position, string Hash);
