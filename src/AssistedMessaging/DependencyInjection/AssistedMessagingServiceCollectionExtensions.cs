using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Accounts;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Settings;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.DependencyInjection;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Preferences;
using AssistedMessaging.Privacy;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Prompts;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Review.Reconciliation;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Storage;
using AssistedMessaging.Templates;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssistedMessaging;

/// <summary>Registers the library.</summary>
public static class AssistedMessagingServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="MessageDrafter"/>, <see cref="DraftReview"/>, <see cref="FeedbackDesk"/>, <see cref="PrivacyDesk"/> and <see cref="RetentionSweeper"/> with safe defaults for every stage. What the host has registered wins: an
    /// <see cref="IChatClient"/>, a <see cref="ProviderCommitment"/>, stores, a consent gate or ledger, a detector, an engine, a prompt builder, a composer, a clock.
    /// </summary>
    /// <remarks>Without a chat client start-up fails, unless the options say <see cref="AssistedMessagingOptions.UseTemplatesOnly"/>.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the options; null = defaults.</param>
    public static IAssistedMessagingBuilder AddAssistedMessaging(this IServiceCollection services, Action<AssistedMessagingOptions>? configure = null)
    {
        var options = services.AddOptions<AssistedMessagingOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AssistedMessagingOptions>, SetupValidator>());
        services.TryAddSingleton<IConsentLedger>(s => new InMemoryConsentLedger(s.GetService<TimeProvider>()));
        services.TryAddSingleton<ISuppressionList>(_ => new InMemorySuppressionList());
        services.TryAddSingleton<IDraftStore>(_ => new InMemoryDraftStore());
        services.TryAddSingleton<IReviewStore>(_ => new InMemoryReviewStore());
        services.TryAddSingleton<IAuditLog>(_ => new InMemoryAuditLog());
        services.TryAddSingleton(CreateDrafter);
        services.TryAddSingleton(s => new DraftReview(s.GetRequiredService<MessageDrafter>(), s.GetRequiredService<IReviewStore>()));
        services.TryAddSingleton<IFeedbackStore>(_ => new InMemoryFeedbackStore());
        services.TryAddSingleton(s => new FeedbackDesk(s.GetRequiredService<MessageDrafter>(), s.GetRequiredService<IFeedbackStore>()));
        services.TryAddSingleton<IPreferenceStore>(_ => new InMemoryPreferenceStore());
        services.TryAddSingleton<ICustomContentStore>(s => new InMemoryCustomContentStore(time: s.GetService<TimeProvider>()));
        services.TryAddSingleton(s => new PreferenceResolver(s.GetRequiredService<IPreferenceStore>()));
        services.TryAddSingleton(s => new PreferenceAccount(s.GetRequiredService<IPreferenceStore>(), s.GetService<TimeProvider>()));
        services.TryAddSingleton(s => new CustomContentLibrary(s.GetRequiredService<MessageDrafter>(), s.GetRequiredService<ICustomContentStore>()));
        services.TryAddSingleton(s => new PrivacyDesk(
            s.GetRequiredService<MessageDrafter>(), s.GetRequiredService<DraftReview>(), s.GetServices<IPersonalDataStore>(),
            s.GetRequiredService<PreferenceAccount>(), s.GetRequiredService<CustomContentLibrary>(), s.GetRequiredService<FeedbackDesk>()));
        services.TryAddSingleton(s => new RetentionSweeper(
            s.GetRequiredService<MessageDrafter>(), s.GetRequiredService<DraftReview>(), null, s.GetServices<IPersonalDataStore>(),
            s.GetRequiredService<PreferenceAccount>(), s.GetRequiredService<CustomContentLibrary>(), s.GetRequiredService<FeedbackDesk>()));
        services.TryAddSingleton(s => new MemberSettings(s.GetRequiredService<IConsentLedger>(), s.GetRequiredService<MessageDrafter>().Corridor.Consent));
        services.TryAddSingleton(s => new PersonAccounts(s.GetRequiredService<IConsentLedger>(), s.GetRequiredService<ISuppressionList>()));
        services.TryAddSingleton(s => new ConsentWatch(s.GetRequiredService<IConsentLedger>(), s.GetService<TimeProvider>()));
        services.TryAddSingleton(s => new ConsentReconciliation(s.GetRequiredService<MessageDrafter>()));
        services.TryAddSingleton<IConsentNoticeProvider>(s => new ConsentNoticeProvider(time: s.GetService<TimeProvider>()));
        return new AssistedMessagingBuilder(services);
    }

    private static MessageDrafter CreateDrafter(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AssistedMessagingOptions>>().Value.Copy();
        foreach (var check in services.GetServices<ModerationCheck>())
            options.Checks.Add(check);

        return new MessageDrafter(Corridor.Default(
            services.GetService<IChatClient>(),
            commitment: null,
            options,
            new CorridorParts
            {
                Commitments = [.. services.GetServices<ProviderCommitment>()],
                Consent = services.GetService<IConsentGate>(),
                Ledger = services.GetRequiredService<IConsentLedger>(),
                Suppressions = services.GetRequiredService<ISuppressionList>(),
                Fields = services.GetService<IFieldSelector>(),
                Detector = services.GetService<ISensitiveDataDetector>(),
                Engine = services.GetService<IPromptTemplateEngine>(),
                Prompts = services.GetService<IPromptBuilder>(),
                Composer = services.GetService<IDraftComposer>(),
                Drafts = services.GetRequiredService<IDraftStore>(),
                Audit = services.GetRequiredService<IAuditLog>(),
                Time = services.GetService<TimeProvider>(),
                Logger = services.GetService<ILoggerFactory>()?.CreateLogger("AssistedMessaging"),
            }));
    }
}
