using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Moderation.Grounding;
using AssistedMessaging.Moderation.Injection;
using AssistedMessaging.Moderation.Quality;
using AssistedMessaging.Moderation.Slots;

namespace AssistedMessaging.Moderation;

/// <summary>The built-in checks. All are local, deterministic and need no model.</summary>
public static class ModerationChecks
{
    private static readonly ModerationStage[] Outputs = [ModerationStage.DraftOutput, ModerationStage.HumanEdit, ModerationStage.BeforeRelease];

    /// <summary>All built-in checks, each at the stages that it is made for.</summary>
    public static IReadOnlyList<ModerationCheck> Default { get; } =
    [
        Check("injection", new InstructionDetector(), ModerationStage.ContextField),
        Check("slots", new SlotVerifier(), ModerationStage.DraftOutput),
        Check("quality.length", new LengthCheck(), Outputs),
        Check("quality.placeholder", new PlaceholderCheck(), Outputs),
        Check("quality.meta-text", new MetaTextCheck(), Outputs),
        Check("quality.markdown", new MarkdownCheck(), Outputs),
        Check("quality.shouting", new ShoutingCheck(), Outputs),
        Check("quality.truncated", new TruncationCheck(), Outputs),
        Check("quality.banned-opening", new BannedOpeningCheck(), Outputs),
        Check("quality.banned-phrase", new BannedPhraseCheck(), Outputs),
        Check("quality.required-text", new RequiredTextCheck(), Outputs),
        Check("quality.language", new LanguageCheck(), Outputs),
        Check("quality.address", new AddressCheck(), Outputs),
        Check("grounding.amount", new AmountCheck(), Outputs),
        Check("grounding.number", new NumberCheck(), Outputs),
        Check("grounding.link", new LinkCheck(), Outputs),
        Check("grounding.name", new NameCheck(), Outputs),
        Check("grounding.claim", new ClaimCheck(), Outputs),
        Check("grounding.experience", new YearCheck(), Outputs),
        Check("grounding.date", new DateCheck(), Outputs),
        Check("grounding.signature", new SignatureCheck(), Outputs),
        Check("grounding.wrong-recipient", new RecipientCheck(), Outputs),
        Check("grounding.currency-mismatch", new CurrencyCountryCheck(), Outputs),
        Check("injection.echo", new EchoCheck(), Outputs),
        Check("injection.foreign-topic", new ForeignTopicCheck(), Outputs),
        Check("batch.other-candidate", new OtherCandidateCheck(), ModerationStage.DraftOutput),
        Check("batch.near-duplicate", new NearDuplicateCheck(), ModerationStage.DraftOutput),
    ];

    private static ModerationCheck Check(string id, IModerator moderator, params ModerationStage[] stages) =>
        new() { Id = id, Moderator = moderator, Stages = stages };
}
