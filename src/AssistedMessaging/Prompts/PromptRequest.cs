using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>What one prompt is about. One candidate only: candidates never share a prompt.</summary>
public sealed class PromptRequest
{
    /// <summary>The fields that the model may know, after the guards.</summary>
    public required FieldSelection Selection { get; init; }

    /// <summary>The exact facts that the model may name and not see.</summary>
    public required SlotTable Slots { get; init; }

    /// <summary>Initial message or follow-up.</summary>
    public MessageKind Kind { get; init; }

    /// <summary>The language in which to write.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>How the message should sound.</summary>
    public MessageTone Tone { get; init; }

    /// <summary>How long the message should be.</summary>
    public MessageLength Length { get; init; }

    /// <summary>How the message addresses its reader.</summary>
    public FormOfAddress FormOfAddress { get; init; }

    /// <summary>Words with which the message must not begin, already checked; empty when there are none. They travel as data.</summary>
    public IReadOnlyList<string> BannedOpenings { get; init; } = [];

    /// <summary>Where the message will be sent.</summary>
    public MessageChannel Channel { get; init; } = MessageChannel.InMail;

    /// <summary>The recruiter's wish, already checked; null when there is none. It travels as data.</summary>
    public string? Instruction { get; init; }

    /// <summary>An earlier message, in slot form: the one that a follow-up follows, or that a new initial message rewrites. Null when there is none.</summary>
    public string? PreviousBody { get; init; }

    /// <summary>Codes of findings in the last answer that this one must avoid. Codes only: the answer itself is not shown again.</summary>
    public IReadOnlyList<string> RepairKeys { get; init; } = [];

    /// <summary>Kind and language only.</summary>
    public override string ToString() => $"{Kind} in {Language}";
}
