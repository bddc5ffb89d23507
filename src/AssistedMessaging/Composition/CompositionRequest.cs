using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Text;

namespace AssistedMessaging.Composition;

/// <summary>What a composer gets.</summary>
public sealed class CompositionRequest
{
    /// <summary>The prompt; composers without a model need none of it.</summary>
    public required Prompt Prompt { get; init; }

    /// <summary>The fields that the message may use.</summary>
    public required FieldSelection Selection { get; init; }

    /// <summary>The slots that the message may use.</summary>
    public required SlotTable Slots { get; init; }

    /// <summary>Initial message or follow-up.</summary>
    public MessageKind Kind { get; init; }

    /// <summary>The language of the message.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>How the message addresses its reader; it chooses between the built-in templates.</summary>
    public FormOfAddress FormOfAddress { get; init; }

    /// <summary>A template of the recruiter's own for the initial message; null = the built-in ones, or a model.</summary>
    public MessageTemplate? Template { get; init; }

    /// <summary>Kind and language only.</summary>
    public override string ToString() => $"{Kind} in {Language}";
}
