using AssistedMessaging.Consent;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>The first half of the corridor: consent, fields, sensitive data and the checks of context fields. No model is called here.</summary>
internal sealed class CandidatePreparation(Corridor corridor)
{
    /// <summary>The kinds of data about which consent is asked.</summary>
    internal static readonly DataCategory[] Wanted = [DataCategory.Profile, DataCategory.JobActivity];

    /// <summary>Prepares one candidate, or gives the code of the first no.</summary>
    public async ValueTask<(PreparedCandidate? Prepared, string? Code)> PrepareAsync(
        DraftRequest request, Candidate candidate, GatePhase phase, CancellationToken cancellationToken)
    {
        var consent = await AskConsentAsync(request.Contract, candidate, Purpose.OutreachDraft, phase, cancellationToken).ConfigureAwait(false);
        if (consent is not { Permits: true })
            return (null, "consent.not-available");

        var language = LanguageOf(request, candidate);
        var (content, missing) = CustomContentFor(request, language);
        if (missing)
            return (null, "language.no-custom-content");

        var records = new FieldContext { Candidate = candidate, Recruiter = request.Recruiter, Job = request.Job, CustomContent = content };
        var selection = await corridor.Fields.SelectAsync(records, request.Settings, consent, cancellationToken).ConfigureAwait(false);
        foreach (var key in request.WithheldFields)
            selection = selection.Withhold(key, "preferences.withheld");
        if (request.Names == NameExposure.FirstName)
            selection = selection.Trim("candidate.full_name", FieldValue.Of(candidate.Name.First), null);

        selection = await corridor.SensitiveDataFor(request.Contract).GuardAsync(selection, cancellationToken).ConfigureAwait(false);
        selection = await corridor.ModerationFor(request).GuardFieldsAsync(selection, language, request.Batch, candidate.Id, cancellationToken).ConfigureAwait(false);
        foreach (var field in selection.LeftOut)
        {
            if (field.Definition.IsRequired)
                return (null, "fields.required-missing");
        }

        var mask = new NameMask(candidate.Name);
        selection = mask.Apply(selection);
        return (new PreparedCandidate
        {
            Request = request,
            Candidate = candidate,
            Records = records,
            Consent = consent,
            Selection = selection,
            Slots = SlotFormatter.Table(selection, language),
            Language = language,
            Batch = request.Batch,
            Instruction = request.Instruction is { } wish ? await OwnWordsAsync(request.Contract, wish, mask, language, cancellationToken).ConfigureAwait(false) : null,
            BannedOpenings = await OwnWordsAsync(request.Contract, request.BannedOpenings, mask, language, cancellationToken).ConfigureAwait(false),
        }, null);
    }

    /// <summary>The recruiter's own words as a model may see them: without identifiers and without the candidate's name.</summary>
    private async ValueTask<string> OwnWordsAsync(ContractId contract, string text, NameMask mask, LanguageTag language, CancellationToken cancellationToken) =>
        mask.Apply(await corridor.SensitiveDataFor(contract).RedactAsync(text, language, TextOrigin.RecruiterInstruction, cancellationToken).ConfigureAwait(false));

    private async ValueTask<IReadOnlyList<string>> OwnWordsAsync(ContractId contract, IReadOnlyList<string> texts, NameMask mask, LanguageTag language, CancellationToken cancellationToken)
    {
        if (texts.Count == 0)
            return texts;

        var words = new string[texts.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = await OwnWordsAsync(contract, texts[i], mask, language, cancellationToken).ConfigureAwait(false);
        return words;
    }

    /// <summary>Asks the gate; a gate that throws could not be asked, which is a no.</summary>
    public async ValueTask<ConsentDecision?> AskConsentAsync(
        ContractId contract, Candidate candidate, Purpose purpose, GatePhase phase, CancellationToken cancellationToken)
    {
        try
        {
            return await corridor.Consent.DecideAsync(
                new ConsentQuery
                {
                    PersonId = candidate.PersonId,
                    ReturnKeys = candidate.ReturnKeys,
                    Purpose = purpose,
                    Contract = contract,
                    Categories = Wanted,
                    Location = candidate.Location,
                    Phase = phase,
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(corridor.Logger, nameof(IConsentGate), e.GetType().Name);
            return null;
        }
    }

    private static LanguageTag LanguageOf(DraftRequest request, Candidate candidate) =>
        LanguageTag.TryParse(request.Language ?? candidate.Language, out var language) ? language : LanguageTag.English;

    /// <summary>The recruiter's texts in the message's language. A text that exists in other languages only is an error, never silently dropped.</summary>
    private static (IReadOnlyList<CustomContent> Content, bool Missing) CustomContentFor(DraftRequest request, LanguageTag language)
    {
        foreach (var content in request.CustomContent)
        {
            if (LanguageTag.TryParse(content.Language, out var own) && own.Language != language.Language)
                return ([], true);
        }

        return (request.CustomContent, false);
    }
}
