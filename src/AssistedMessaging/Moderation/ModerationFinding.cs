using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Something a check found: what kind, how bad and where. Never the text.</summary>
public sealed class ModerationFinding
{
    /// <summary>What was found, for instance <c>grounding.amount</c>; the codes are listed in <c>docs/codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is.</summary>
    public required ModerationSeverity Severity { get; init; }

    /// <summary>The part of the message in which it stands.</summary>
    public MessagePart Part { get; init; }

    /// <summary>Where in that part; null when it is about the whole.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The field that it concerns, if one.</summary>
    public FieldKey? Field { get; init; }

    /// <summary>The rule of the check that found it, for instance <c>slur</c> or <c>age.limit</c>; null where a check has one rule only.</summary>
    public string? Rule { get; init; }

    /// <summary>Key of a suggestion how to say it better, for <see cref="Inclusive.WordingSuggestions"/>; null when there is none.</summary>
    public string? SuggestionKey { get; init; }

    /// <summary>Id of the check.</summary>
    public string CheckId { get; init; } = "";

    /// <summary>The code only.</summary>
    public override string ToString() => Code;
}
