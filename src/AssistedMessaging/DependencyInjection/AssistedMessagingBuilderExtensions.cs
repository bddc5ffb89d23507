using AssistedMessaging.Composition;
using AssistedMessaging.DependencyInjection;
using AssistedMessaging.Moderation;
using Microsoft.Extensions.DependencyInjection;

namespace AssistedMessaging;

/// <summary>What a host adds to the library.</summary>
public static class AssistedMessagingBuilderExtensions
{
    /// <summary>Says what the chat client's provider promises about data. Without it every call to a model is refused. Call it once a model.</summary>
    public static IAssistedMessagingBuilder AddProviderCommitment(this IAssistedMessagingBuilder builder, ProviderCommitment commitment)
    {
        builder.Services.AddSingleton(commitment);
        return builder;
    }

    /// <summary>Adds a check of the host's own for drafts, edits and released words.</summary>
    /// <typeparam name="TModerator">The check; it is made once, by the container.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="id">Stable id; null = the type's name.</param>
    /// <param name="isRemote">Whether it asks a remote service.</param>
    public static IAssistedMessagingBuilder AddModerator<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TModerator>(
        this IAssistedMessagingBuilder builder, string? id = null, bool isRemote = false)
        where TModerator : class, IModerator
    {
        builder.Services.AddSingleton<TModerator>();
        builder.Services.AddSingleton(services => new ModerationCheck
        {
            Id = id ?? typeof(TModerator).Name,
            Moderator = services.GetRequiredService<TModerator>(),
            Stages = [ModerationStage.DraftOutput, ModerationStage.HumanEdit, ModerationStage.BeforeRelease],
            IsRemote = isRemote,
        });
        return builder;
    }
}
