using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>Puts stored preferences into a request before it is drafted. Of the convenience settings the most specific level wins, of the protective ones the strictest.</summary>
/// <remarks>Thread-safe; reads the store at every call, so that a change counts from the next draft on and never for an earlier one (S-68).</remarks>
/// <param name="store">The stored preferences.</param>
public sealed class PreferenceResolver(IPreferenceStore store)
{
    private static readonly FieldKey FreeText = "candidate.about";

    /// <summary>What counts for one recruiter's next draft.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="recruiterId">The recruiter.</param>
    /// <param name="request">What this one request wants; null = nothing of its own.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async ValueTask<EffectivePreferences> ResolveAsync(
        ContractId contract, string recruiterId, RequestPreferences? request = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(recruiterId);
        var levels = new PreferenceLevels(
            await store.FindAsync(contract, null, cancellationToken).ConfigureAwait(false),
            await store.FindAsync(contract, recruiterId, cancellationToken).ConfigureAwait(false),
            request);
        return new EffectivePreferences
        {
            AutoDraft = levels.AutoDraft(),
            Tone = levels.Nearest(s => (s.Tone is not null, s.Tone ?? default), default),
            Length = levels.Nearest(s => (s.Length is not null, s.Length ?? default), default),
            Language = levels.Nearest(s => (s.Language is not null, s.Language), null),
            FormOfAddress = levels.Nearest(s => (s.FormOfAddress is not null, s.FormOfAddress ?? default), default),
            Elements = levels.Nearest(s => (s.Elements is not null, s.Elements ?? DraftSettings.Default), DraftSettings.Default),
            Names = levels.Strictest(s => s.Names == NameExposure.FirstName, NameExposure.FirstName, NameExposure.FullName),
            BannedOpenings = levels.Union(s => s.BannedOpenings),
            BannedPhrases = levels.Union(s => s.BannedPhrases),
            Tightening = levels.Union(s => s.Tightening),
            WithoutFreeText = levels.Strictest(s => s.WithoutFreeText, true, false),
            WithoutModel = levels.Strictest(s => s.WithoutModel, true, false),
        };
    }

    /// <summary>The request as it is to be drafted.</summary>
    /// <remarks>What the request itself states, that is what is not the default of its property, goes before stored convenience settings. Its protection is added to the stored one.</remarks>
    /// <param name="request">The request as the recruiter made it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async ValueTask<DraftRequest> ApplyAsync(DraftRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var stated = new RequestPreferences
        {
            Tone = request.Tone == default ? null : request.Tone,
            Length = request.Length == default ? null : request.Length,
            Language = request.Language,
            FormOfAddress = request.FormOfAddress == default ? null : request.FormOfAddress,
            Elements = ReferenceEquals(request.Settings, DraftSettings.Default) ? null : request.Settings,
            Names = request.Names,
            BannedOpenings = request.BannedOpenings,
            BannedPhrases = request.BannedPhrases,
            Tightening = request.Tightening,
            WithoutFreeText = request.WithheldFields.Contains(FreeText),
            WithoutModel = request.WithoutModel,
        };
        var effective = await ResolveAsync(request.Contract, request.Recruiter.Id, stated, cancellationToken).ConfigureAwait(false);
        return Copy(request, effective);
    }

    private static DraftRequest Copy(DraftRequest request, EffectivePreferences effective) => new()
    {
        Contract = request.Contract,
        Recruiter = request.Recruiter,
        Job = request.Job,
        Candidates = request.Candidates,
        Settings = effective.Elements.Value,
        Instruction = request.Instruction,
        CustomContent = request.CustomContent,
        Language = effective.Language.Value,
        Tone = effective.Tone.Value,
        Length = effective.Length.Value,
        FormOfAddress = effective.FormOfAddress.Value,
        BannedOpenings = effective.BannedOpenings.Value,
        BannedPhrases = effective.BannedPhrases.Value,
        Names = effective.Names.Value,
        WithheldFields = effective.WithoutFreeText.Value ? [.. request.WithheldFields.Append(FreeText).Distinct()] : request.WithheldFields,
        Tightening = effective.Tightening.Value,
        WithoutModel = effective.WithoutModel.Value,
        Channel = request.Channel,
        FollowUp = request.FollowUp,
        Template = request.Template,
        BatchId = request.BatchId,
    };
}
