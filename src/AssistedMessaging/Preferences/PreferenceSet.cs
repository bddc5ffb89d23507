using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>What one level wants: a contract, a recruiter or one request. What is null or empty is left to the other levels.</summary>
/// <remarks>Of the convenience settings the most specific level wins, of the protective ones the strictest, so that no level can take another's protection away.</remarks>
public abstract class PreferenceSet
{
    private protected PreferenceSet()
    {
    }

    /// <summary>Whether a draft is made without being asked for (S-66). Convenience.</summary>
    public bool? AutoDraft { get; init; }

    /// <summary>How messages sound. Convenience.</summary>
    public MessageTone? Tone { get; init; }

    /// <summary>How long messages are. Convenience.</summary>
    public MessageLength? Length { get; init; }

    /// <summary>BCP 47 tag of the messages' language. Convenience.</summary>
    public string? Language { get; init; }

    /// <summary>How messages address their readers. Convenience.</summary>
    public FormOfAddress? FormOfAddress { get; init; }

    /// <summary>The elements that drafts may use. Convenience.</summary>
    public DraftSettings? Elements { get; init; }

    /// <summary>How much of a candidate's name stands in messages. Protective: the least wins.</summary>
    public NameExposure? Names { get; init; }

    /// <summary>Words with which no message may begin. Protective: those of all levels together count.</summary>
    public IReadOnlyList<string> BannedOpenings { get; init => field = [.. value ?? []]; } = [];

    /// <summary>Words that must not stand in any message. Protective: those of all levels together count.</summary>
    public IReadOnlyList<string> BannedPhrases { get; init => field = [.. value ?? []]; } = [];

    /// <summary>Points in which the host's moderation policy is tightened. Protective: those of all levels together count.</summary>
    public IReadOnlyList<ModerationTightening> Tightening { get; init => field = [.. value ?? []]; } = [];

    /// <summary>Whether the candidate's own free text ("About") stays out of drafts. Protective: one yes is enough.</summary>
    public bool WithoutFreeText { get; init; }

    /// <summary>Whether templates write all messages and no model is called. Protective: one yes is enough.</summary>
    public bool WithoutModel { get; init; }

    /// <summary>The kind of level only.</summary>
    public override string ToString() => GetType().Name;
}
