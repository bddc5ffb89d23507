using Microsoft.Extensions.DependencyInjection;

namespace AssistedMessaging.DependencyInjection;

internal sealed class AssistedMessagingBuilder(IServiceCollection services) : IAssistedMessagingBuilder
{
    public IServiceCollection Services { get; } = services;
}
