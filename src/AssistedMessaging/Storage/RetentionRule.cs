namespace AssistedMessaging.Storage;

/// <summary>How long a kind of record is kept, and why. Data: a sweep applies it, nothing applies itself.</summary>
public sealed class RetentionRule
{
    /// <summary>
    /// The library's proposal, which the host confirms or replaces: drafts, decisions and feedback 180 days; audit entries, consent events, replaced preferences and recruiters' own texts three years.
    /// Preferences that count today and opt-outs under a keyed hash are never swept.
    /// </summary>
    public static IReadOnlyList<RetentionRule> Default { get; } =
    [
        Days(RecordType.Draft, 180, "a draft is of use while its vacancy is open"),
        Days(RecordType.Review, 180, "a decision is of use as long as its draft"),
        Days(RecordType.Feedback, 180, "what was said about a draft is of use as long as the draft"),
        Days(RecordType.AuditEntry, 3 * 365, "evidence of what was written, approved and released"),
        Days(RecordType.ConsentEvent, 3 * 365, "evidence of what persons said; a standing no is kept for as long as it stands"),
        Days(RecordType.Preference, 3 * 365, "evidence of who changed which setting; what counts today is kept"),
        Days(RecordType.CustomContent, 3 * 365, "a text that its author has not saved anew for so long is out of use"),
    ];

    /// <summary>The kind of record.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>A record older than this goes; more than zero.</summary>
    public required TimeSpan MaxAge { get; init; }

    /// <summary>Why it is kept that long, for the processing description.</summary>
    public required string Why { get; init; }

    /// <summary>A rule in days.</summary>
    public static RetentionRule Days(RecordType recordType, int days, string why) => new() { RecordType = recordType, MaxAge = TimeSpan.FromDays(days), Why = why };

    /// <summary>The kind of record only.</summary>
    public override string ToString() => RecordType.ToString();
}
