namespace AssistedMessaging.Audit;

/// <summary>One decision of the moderation pipeline, without a word of the text: by which rules, with what result, how long it took.</summary>
public sealed class ModerationRecord
{
    /// <summary>Where in the draft's life the text was, for instance <c>DraftOutput</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Version of the policy that turned findings into an action.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The checks that were asked, each as <c>id/version</c>.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>What followed: <c>Block</c>, <c>RequireReview</c>, <c>Regenerate</c>, <c>Annotate</c> or <c>Clean</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Whether every check looked at the whole text.</summary>
    public required bool FullyScanned { get; init; }

    /// <summary>Time that the checks took, over all attempts.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Codes of the findings, each once, sorted.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Whether a person approved although a finding asked for an answer, and gave a reason. The reason itself stands in the review.</summary>
    public bool IsOverridden { get; init; }

    /// <summary>Stage and action only.</summary>
    public override string ToString() => $"{Stage}: {Action}";
}
