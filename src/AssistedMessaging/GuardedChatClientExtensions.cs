using AssistedMessaging.Composition;
using AssistedMessaging.Moderation;
using AssistedMessaging.SensitiveData;
using Microsoft.Extensions.AI;

namespace AssistedMessaging;

/// <summary>
/// Puts the library's guards around a chat client, for hosts that call a model themselves. A <see cref="MessageDrafter"/> brings its own.
/// </summary>
/// <remarks>The guard that is put on last is the outermost. Caches and telemetry belong inside.</remarks>
public static class GuardedChatClientExtensions
{
    /// <summary>Lets no sensitive personal data pass, in either direction.</summary>
    /// <param name="chatClient">The model.</param>
    /// <param name="guard">Detector and policy; null = the built-in ones.</param>
    /// <param name="options">Origins, language and streaming; null = defaults.</param>
    public static IChatClient WithSensitiveDataGuard(
        this IChatClient chatClient, SensitiveDataGuard? guard = null, SensitiveDataChatOptions? options = null) =>
        new SensitiveDataChatClient(chatClient, guard ?? new SensitiveDataGuard(new SensitiveDataDetector()), options);

    /// <summary>Sends requests and answers through moderation.</summary>
    /// <param name="chatClient">The model.</param>
    /// <param name="pipeline">Checks and policy; null = the built-in ones.</param>
    /// <param name="options">Language, channel and streaming; null = defaults.</param>
    public static IChatClient WithModeration(
        this IChatClient chatClient, ModerationPipeline? pipeline = null, ModeratingChatOptions? options = null) =>
        new ModeratingChatClient(chatClient, pipeline ?? new ModerationPipeline(ModerationChecks.Default), options);

    /// <summary>Lets no call through unless the provider promised what the host demands.</summary>
    /// <param name="chatClient">The model.</param>
    /// <param name="commitment">What its provider promises.</param>
    /// <param name="requirement">What the host demands; null = defaults.</param>
    public static IChatClient WithProviderCommitment(
        this IChatClient chatClient, ProviderCommitment commitment, ProviderRequirement? requirement = null) =>
        new ProviderCommitmentChatClient(chatClient, commitment, requirement);
}
