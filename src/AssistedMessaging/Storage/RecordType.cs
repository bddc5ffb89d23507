namespace AssistedMessaging.Storage;

/// <summary>A kind of stored record, for exports, erasure and retention. An open set: a host's store names its own.</summary>
/// <param name="Value">Lower-case words joined by hyphens. Compared ordinally.</param>
public readonly record struct RecordType(string Value)
{
    /// <summary>A draft with the request it came from.</summary>
    public static RecordType Draft => new("draft");

    /// <summary>A person's decision about a draft, with its words.</summary>
    public static RecordType Review => new("review");

    /// <summary>What a user said about a draft.</summary>
    public static RecordType Feedback => new("feedback");

    /// <summary>An event of the consent ledger.</summary>
    public static RecordType ConsentEvent => new("consent-event");

    /// <summary>An entry of the audit log.</summary>
    public static RecordType AuditEntry => new("audit-entry");

    /// <summary>An opt-out that outlives its person's records, under a keyed hash.</summary>
    public static RecordType Suppression => new("suppression");

    /// <summary>A change of a recruiter's or a contract's preferences.</summary>
    public static RecordType Preference => new("preference");

    /// <summary>A text of a recruiter's own.</summary>
    public static RecordType CustomContent => new("custom-content");

    /// <summary>The name.</summary>
    public override string ToString() => Value ?? "";
}
