using Microsoft.Extensions.Logging;

namespace AssistedMessaging.Diagnostics;

/// <summary>Every log message of the package: numbered, with ids and codes only.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Drafted {DraftId} in batch {BatchId}")]
    public static partial void Drafted(ILogger logger, string draftId, string batchId);

    [LoggerMessage(2, LogLevel.Information, "Withheld a draft in batch {BatchId}: {Code}")]
    public static partial void Withheld(ILogger logger, string batchId, string code);

    [LoggerMessage(3, LogLevel.Warning, "Failed to draft in batch {BatchId}: {Code}")]
    public static partial void Failed(ILogger logger, string batchId, string code);

    [LoggerMessage(4, LogLevel.Error, "A gate could not answer and was taken as a no: {Gate} threw {ExceptionType}")]
    public static partial void GateFailed(ILogger logger, string gate, string exceptionType);

    [LoggerMessage(5, LogLevel.Information, "Released {DraftId}")]
    public static partial void Released(ILogger logger, string draftId);

    [LoggerMessage(6, LogLevel.Warning, "In batch {BatchId} {Profiles} profiles carry the same planted instruction")]
    public static partial void SharedPlant(ILogger logger, string batchId, int profiles);

    [LoggerMessage(7, LogLevel.Warning, "An observer failed and was passed over: {Observer} threw {ExceptionType}")]
    public static partial void ObserverFailed(ILogger logger, string observer, string exceptionType);

    [LoggerMessage(8, LogLevel.Warning, "Quality passed a threshold, {Code}: {Failures} of the latest {Observed}")]
    public static partial void QualityAlert(ILogger logger, string code, int failures, int observed);
}
