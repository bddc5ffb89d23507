using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Moderation.Grounding;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>A text and what a check may know about it. A check sees one candidate's data only.</summary>
public sealed class ModerationContext
{
    private WordView.Kept? _body;
    private WordView.Kept? _subject;
    private FactIndex? _facts;
    private Contacts? _bodyContacts;
    private Contacts? _subjectContacts;
    private (bool IsRead, List<AmountMention>? Found) _bodyAmounts;
    private (bool IsRead, List<AmountMention>? Found) _subjectAmounts;

    /// <summary>Where in the draft's life the text is.</summary>
    public required ModerationStage Stage { get; init; }

    /// <summary>The text: a message body, or the one text that is judged.</summary>
    public required string Body { get; init; }

    /// <summary>The message's subject; null when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The body as the model wrote it, with slots; null where there is no slot form.</summary>
    public string? SlotBody { get; init; }

    /// <summary>The subject as the model wrote it, with slots.</summary>
    public string? SlotSubject { get; init; }

    /// <summary>Which stretch of <see cref="Body"/> came from which field; empty where that is not known, as after an edit.</summary>
    public IReadOnlyList<MessageSegment> Segments { get; init; } = [];

    /// <summary>Which stretch of <see cref="Subject"/> came from which field.</summary>
    public IReadOnlyList<MessageSegment> SubjectSegments { get; init; } = [];

    /// <summary>Who wrote the text.</summary>
    public required TextOrigin Origin { get; init; }

    /// <summary>The language the text should have.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>How the message was to address its reader.</summary>
    public FormOfAddress FormOfAddress { get; init; }

    /// <summary>Words with which the message must not begin; empty when there are none.</summary>
    public IReadOnlyList<string> BannedOpenings { get; init; } = [];

    /// <summary>Words that must not stand anywhere in the message; empty when there are none.</summary>
    public IReadOnlyList<string> BannedPhrases { get; init; } = [];

    /// <summary>The batch that the message belongs to; null for a single message.</summary>
    public BatchContext? Batch { get; init; }

    /// <summary>The channel for which the message is meant.</summary>
    public MessageChannel Channel { get; init; } = MessageChannel.InMail;

    /// <summary>Initial message or follow-up.</summary>
    public MessageKind Kind { get; init; }

    /// <summary>The field, at <see cref="ModerationStage.ContextField"/>.</summary>
    public FieldKey? Field { get; init; }

    /// <summary>The candidate's fields that the draft may use; null where there is no candidate.</summary>
    public FieldSelection? Selection { get; init; }

    /// <summary>The slots that the message may use.</summary>
    public SlotTable Slots { get; init; } = SlotTable.Empty;

    /// <summary>The instructions that the model got, to find them again in its answer; null without a model.</summary>
    public string? SystemText { get; init; }

    /// <summary>The records behind the fields, for checks that compare across fields; null where there is no candidate.</summary>
    public FieldContext? Records { get; init; }

    /// <summary>The words of a part, read once for all checks.</summary>
    internal WordView Words(MessagePart part) =>
        (part == MessagePart.Body ? _body ??= WordView.Keep(Body) : _subject ??= WordView.Keep(Subject)).View();

    /// <summary>Words and numbers of what the message may rest on, read once for all checks.</summary>
    internal FactIndex Facts => _facts ??= new FactIndex(this);

    /// <summary>The addresses and telephone numbers in a part, read once for all checks.</summary>
    internal Contacts Contacts(MessagePart part) =>
        part == MessagePart.Body ? _bodyContacts ??= new Contacts(Body) : _subjectContacts ??= new Contacts(Subject);

    /// <summary>The amounts of money in a part, read once for all checks; null when there are none.</summary>
    internal List<AmountMention>? Amounts(MessagePart part)
    {
        ref var amounts = ref part == MessagePart.Body ? ref _bodyAmounts : ref _subjectAmounts;
        if (!amounts.IsRead)
            amounts = (true, Text.Amounts.Read((part == MessagePart.Body ? Body : Subject) ?? "", Language.Language));

        return amounts.Found;
    }

    /// <summary>What the law may ask of the message and it does not say; empty where nobody looked.</summary>
    public IReadOnlyList<DisclosureFinding> Disclosures { get; init; } = [];

    /// <summary>The stage only.</summary>
    public override string ToString() => Stage.ToString();
}
