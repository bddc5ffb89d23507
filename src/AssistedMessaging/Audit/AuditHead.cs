namespace AssistedMessaging.Audit;

/// <summary>The end of a chain at some moment, of the audit log or of the consent ledger. Kept outside the log, it shows later that nothing before it was changed or cut off.</summary>
/// <param name="Position">Number of entries or events ever appended.</param>
/// <param name="Hash">Hash of the last of them, in lower-case hexadecimal.</param>
public readonly record struct AuditHead(long Position, string Hash);
