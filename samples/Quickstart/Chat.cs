using Anthropic;
using Anthropic.Exceptions;
using AssistedMessaging.Composition;
using Microsoft.Extensions.AI;

namespace Quickstart;

/// <summary>The one model that this sample can ask; any other <see cref="IChatClient"/> would do.</summary>
internal static class Chat
{
    /// <summary>A client for the key in the environment; null when there is none.</summary>
    public static IChatClient? FromEnvironment(string model)
    {
        var key = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY");
        return string.IsNullOrWhiteSpace(key)
            ? null
            : new AnthropicClient { ApiKey = key, OpenTelemetry = false }.AsIChatClient(model, 2_000);
    }

    /// <summary>What this client's own exceptions mean. It has already waited and tried again as the provider asked.</summary>
    public static ProviderError? ReadError(Exception exception) => exception switch
    {
        AnthropicRateLimitException => new("provider.rate-limited"),
        AnthropicUnauthorizedException or AnthropicForbiddenException => new("provider.unauthorised"),
        _ => null,
    };
}
