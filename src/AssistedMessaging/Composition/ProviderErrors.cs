using System.Net;
using AssistedMessaging.Moderation;
using AssistedMessaging.SensitiveData;

namespace AssistedMessaging.Composition;

/// <summary>What common exceptions of chat clients mean.</summary>
internal static class ProviderErrors
{
    /// <summary>Longest wait that is passed on; a provider that asks for more is answered by a later batch, not by waiting.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public static ProviderError Read(Exception exception) => exception switch
    {
        ProviderException known => new(known.Code, Cap(known.RetryAfter)),
        SensitiveDataNotSupportedException refused => new(refused.Refusal.Code),
        ModerationBlockedException blocked => new(blocked.Code),
        EndOfStreamException => new("output.truncated"),
        HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests } => new("provider.rate-limited"),
        HttpRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => new("provider.unauthorised"),
        HttpRequestException { StatusCode: HttpStatusCode.RequestTimeout } or TimeoutException or OperationCanceledException => new("provider.timed-out"),
        _ => new("provider.failed"),
    };

    private static TimeSpan? Cap(TimeSpan? wait) => wait is not { } w ? null : w < TimeSpan.Zero ? TimeSpan.Zero : w > LongestWait ? LongestWait : w;
}
