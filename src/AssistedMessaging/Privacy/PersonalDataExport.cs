using System.Text.Json;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Everything that the stores hold of a subject, as JSON for machines and as Markdown for people.</summary>
public sealed class PersonalDataExport
{
    /// <summary>Whose data it is.</summary>
    public required DataSubjectKind Subject { get; init; }

    /// <summary>When it was put together, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last day for giving it to the person.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The records, by store, oldest first.</summary>
    public required IReadOnlyList<PersonalDataRecord> Records { get; init; }

    /// <summary>Stores that could not be asked, by role; empty when the export is complete.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];

    /// <summary>Whether every store was asked.</summary>
    public bool IsComplete => Unreached.Count == 0;

    /// <summary>The export as JSON (GDPR art. 20: a structured, commonly used, machine-readable format).</summary>
    public string ToJson() => JsonSerializer.Serialize(ExportDocument.Of(this), PrivacyJson.Default.ExportDocument);

    /// <summary>The export as Markdown: a heading for each record, a line for each value.</summary>
    public string ToMarkdown() => ExportMarkdown.Write(this);

    /// <summary>The number of records only.</summary>
    public override string ToString() => $"{Records.Count} records";
}
