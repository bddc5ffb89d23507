using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>What counts for one recruiter's next draft, setting by setting, with the level that decided.</summary>
public sealed class EffectivePreferences
{
    internal EffectivePreferences()
    {
    }

    /// <summary>Whether a draft is made without being asked for (S-66). It is a draft like any other and waits for a person (S-65).</summary>
    public required ResolvedSetting<bool> AutoDraft { get; init; }

    /// <summary>How messages sound.</summary>
    public required ResolvedSetting<MessageTone> Tone { get; init; }

    /// <summary>How long messages are.</summary>
    public required ResolvedSetting<MessageLength> Length { get; init; }

    /// <summary>The messages' language; null = each candidate's own.</summary>
    public required ResolvedSetting<string?> Language { get; init; }

    /// <summary>How messages address their readers.</summary>
    public required ResolvedSetting<FormOfAddress> FormOfAddress { get; init; }

    /// <summary>The elements that drafts may use.</summary>
    public required ResolvedSetting<DraftSettings> Elements { get; init; }

    /// <summary>How much of a candidate's name stands in messages.</summary>
    public required ResolvedSetting<NameExposure> Names { get; init; }

    /// <summary>Words with which no message may begin.</summary>
    public required ResolvedSetting<IReadOnlyList<string>> BannedOpenings { get; init; }

    /// <summary>Words that must not stand in any message.</summary>
    public required ResolvedSetting<IReadOnlyList<string>> BannedPhrases { get; init; }

    /// <summary>Points in which the host's moderation policy is tightened.</summary>
    public required ResolvedSetting<IReadOnlyList<ModerationTightening>> Tightening { get; init; }

    /// <summary>Whether the candidate's own free text stays out of drafts.</summary>
    public required ResolvedSetting<bool> WithoutFreeText { get; init; }

    /// <summary>Whether no model is called.</summary>
    public required ResolvedSetting<bool> WithoutModel { get; init; }

    /// <summary>Whether auto-draft is on, and why.</summary>
    public override string ToString() => $"auto-draft {(AutoDraft.Value ? "on" : "off")} ({AutoDraft.Source})";
}
