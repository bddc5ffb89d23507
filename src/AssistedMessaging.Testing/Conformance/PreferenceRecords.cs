using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

// Invented preferences for the laws.
internal static class PreferenceRecords
{
    public static PreferenceChange Own(int revision, string by = "recruiter-1") => Change("recruiter-1", revision, by, new RecruiterPreferences
    {
        AutoDraft = true,
        Tone = MessageTone.Warm,
        Language = "nl",
        Elements = DraftSettings.None.With(DraftField.Skill),
        Names = NameExposure.FirstName,
        BannedOpenings = ["Zoë \U0001F600"],
        BannedPhrases = [" rock star", "ninja"],
        Tightening = [new ModerationTightening("grounding", ModerationSeverity.Low, ModerationAction.Block)],
        WithoutFreeText = true,
    });

    public static PreferenceChange OfContract(int revision, string by = "administrator-1") => Change(null, revision, by, new ContractPreferences
    {
        AutoDraft = false,
        IsAutoDraftLocked = true,
        Length = MessageLength.Short,
        FormOfAddress = FormOfAddress.Formal,
        WithoutModel = true,
    });

    // Everything that a change holds.
    public static string Text(PreferenceChange change)
    {
        PreferenceSet set = change.Preferences;
        return string.Join('\n', [
            change.Contract, change.RecruiterId, change.Revision, change.ChangedBy, change.ChangedAt.UtcTicks / TimeSpan.TicksPerMillisecond,
            string.Join('|', change.Changed), set.GetType().Name, set.AutoDraft, (set as ContractPreferences)?.IsAutoDraftLocked, set.Tone, set.Length, set.Language,
            set.FormOfAddress, set.Elements, set.Names, string.Join('|', set.BannedOpenings), string.Join('|', set.BannedPhrases), string.Join('|', set.Tightening),
            set.WithoutFreeText, set.WithoutModel,
        ]);
    }

    private static PreferenceChange Change(string? recruiter, int revision, string by, PreferenceSet set) => new()
    {
        Contract = Records.Contract,
        RecruiterId = recruiter,
        Revision = revision,
        Preferences = set,
        Changed = ["AutoDraft", "Tone"],
        ChangedBy = by,
        ChangedAt = Records.Now.AddHours(revision),
    };
}
