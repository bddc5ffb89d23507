using Microsoft.Extensions.DependencyInjection;

namespace AssistedMessaging.DependencyInjection;

/// <summary>What <c>AddAssistedMessaging</c> gives; everything else is an extension method.</summary>
public interface IAssistedMessagingBuilder
{
    /// <summary>The services of the host.</summary>
    IServiceCollection Services { get; }
}
