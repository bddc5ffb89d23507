namespace AssistedMessaging.Moderation;

/// <summary>What the pipeline decides about a text. Made by its factories only.</summary>
public sealed class ModerationVerdict
{
    private ModerationVerdict(ModerationAction? action, string? code, IReadOnlyList<ModerationFinding> findings, bool fullyScanned) =>
        (Action, Code, Findings, FullyScanned) = (action, code, findings, fullyScanned);

    /// <summary>What follows; null = nothing to do.</summary>
    public ModerationAction? Action { get; }

    /// <summary>The code of the finding or of the failure that decided; null = nothing to do.</summary>
    public string? Code { get; }

    /// <summary>All findings, by place, then by code.</summary>
    public IReadOnlyList<ModerationFinding> Findings { get; }

    /// <summary>Whether every check that concerns the text looked at the whole of it.</summary>
    public bool FullyScanned { get; }

    /// <summary>Every check completed without a finding.</summary>
    public static ModerationVerdict Clean { get; } = new(null, null, [], fullyScanned: true);

    /// <summary>Findings are shown, nothing more.</summary>
    public static ModerationVerdict Annotate(string code, IReadOnlyList<ModerationFinding> findings) => new(ModerationAction.Annotate, code, findings, true);

    /// <summary>The model writes again.</summary>
    public static ModerationVerdict Regenerate(string code, IReadOnlyList<ModerationFinding> findings, bool fullyScanned = true) =>
        new(ModerationAction.Regenerate, code, findings, fullyScanned);

    /// <summary>A person must look.</summary>
    public static ModerationVerdict RequireReview(string code, IReadOnlyList<ModerationFinding> findings, bool fullyScanned = true) =>
        new(ModerationAction.RequireReview, code, findings, fullyScanned);

    /// <summary>The text does not go on.</summary>
    public static ModerationVerdict Block(string code, IReadOnlyList<ModerationFinding> findings, bool fullyScanned = true) =>
        new(ModerationAction.Block, code, findings, fullyScanned);

    /// <summary>Action and code only.</summary>
    public override string ToString() => Action is null ? "Clean" : $"{Action} ({Code})";
}
