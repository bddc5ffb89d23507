using AssistedMessaging.Composition;
using AssistedMessaging.Composition.Judge;
using AssistedMessaging.DependencyInjection;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssistedMessaging;

/// <summary>Adds a language model to the checks.</summary>
public static class ChatJudgeBuilderExtensions
{
    /// <summary>Adds a judge for drafts and edits, beside the built-in checks.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="client">The judge's model; null = the registered <see cref="IChatClient"/>.</param>
    /// <param name="commitment">What its provider promises; null = the registered commitment, which holds for the registered client.</param>
    /// <param name="options">Model settings; null = defaults.</param>
    /// <exception cref="ArgumentException">A client of its own came without a commitment of its own.</exception>
    public static IAssistedMessagingBuilder AddChatJudge(
        this IAssistedMessagingBuilder builder, IChatClient? client = null, ProviderCommitment? commitment = null, ChatJudgeOptions? options = null)
    {
        if (client is not null && commitment is null)
            throw new ArgumentException("A judge with a model of its own needs the commitment of that model's provider.", nameof(commitment));

        builder.Services.AddSingleton(services => new ChatJudge(
            client ?? services.GetRequiredService<IChatClient>(),
            commitment ?? services.GetService<ProviderCommitment>(),
            options,
            services.GetRequiredService<IOptions<AssistedMessagingOptions>>().Value.Provider,
            services.GetService<TimeProvider>()).ToCheck());
        return builder;
    }
}
