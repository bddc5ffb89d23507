namespace AssistedMessaging.Consent.Policy;

/// <summary>Policy data that cannot be trusted; nothing of it is used.</summary>
public sealed class ConsentPolicyException : Exception
{
    internal ConsentPolicyException(string code, string message, string? rowId = null, Exception? innerException = null)
        : base(rowId is null ? $"{code}: {message}" : $"{code}: row '{rowId}': {message}", innerException) =>
        (Code, RowId) = (code, rowId);

    /// <summary>
    /// What is wrong: <c>consent.policy-unreadable</c>, <c>-version</c>, <c>-row-id</c>, <c>-purpose</c>, <c>-region</c>, <c>-date</c>,
    /// <c>-mechanism</c>, <c>-legal-status</c>, <c>-from-rule</c>, <c>-category</c>, <c>-source</c> or <c>-overlap</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>Id of the row at fault; null when the fault is in no single row.</summary>
    public string? RowId { get; }
}
