using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Cassettes;

// The tokens that a provider counted.
internal sealed class CassetteUsage
{
    public long? InputTokens { get; init; }

    public long? OutputTokens { get; init; }

    public long? TotalTokens { get; init; }

    public static CassetteUsage? Of(UsageDetails? usage) => usage is null
        ? null
        : new() { InputTokens = usage.InputTokenCount, OutputTokens = usage.OutputTokenCount, TotalTokens = usage.TotalTokenCount };

    public UsageDetails ToUsage() => new() { InputTokenCount = InputTokens, OutputTokenCount = OutputTokens, TotalTokenCount = TotalTokens };
}
