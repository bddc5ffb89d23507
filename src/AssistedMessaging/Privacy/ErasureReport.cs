using System.Globalization;
using System.Text;
using System.Text.Json;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>What erasing did, or would do: a row for each record, and what erasing here does not reach. Holds keys and codes, never people's data.</summary>
public sealed class ErasureReport
{
    /// <summary>Whether nothing was changed and the rows say what would happen.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>When it ran, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last day for telling the person.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The rows, by store.</summary>
    public required IReadOnlyList<ErasureItem> Items { get; init; }

    /// <summary>Codes of what erasing here does not do, for instance <c>privacy.already-trained</c> (S-08): the library never claims more than it did.</summary>
    public required IReadOnlyList<string> NonEffects { get; init; }

    /// <summary>Whether every store did its part. When not, ask again once the cause is gone: erasing twice does no harm.</summary>
    public bool IsComplete => !Items.Any(item => item.Action == ErasureAction.Failed || item.Code == "privacy.opt-out-not-kept");

    /// <summary>The report as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(ErasureDocument.Of(this), PrivacyJson.Default.ErasureDocument);

    /// <summary>The report as Markdown, with the sentence of each code.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        var verdict = IsComplete ? "Every store did its part." : "**Not complete: at least one store did not do its part.**";
        text.Append(CultureInfo.InvariantCulture, $"# Erasure{(IsDryRun ? " (dry run, nothing was changed)" : "")}\n\n{At:yyyy-MM-dd HH:mm} UTC. Answer due on {DueOn:yyyy-MM-dd}. {verdict}\n\n");
        text.Append("| store | records | what happened | why |\n|---|---|---|---|\n");
        foreach (var rows in Items.GroupBy(item => (item.Store, item.RecordType, item.Action, item.Code)))
            text.Append(CultureInfo.InvariantCulture, $"| {rows.Key.Store} | {rows.Count()} {rows.Key.RecordType} | {rows.Key.Action} | {Sentence(rows.Key.Code)} |\n");

        text.Append("\nErasing here does not reach:\n\n");
        foreach (var code in NonEffects)
            text.Append(CultureInfo.InvariantCulture, $"- {Sentence(code)}\n");

        return text.ToString();
    }

    /// <summary>The number of rows only.</summary>
    public override string ToString() => $"{Items.Count} rows{(IsDryRun ? ", dry run" : "")}";

    private static string Sentence(string? code) => code is null ? "" : Codes.Explain(code) ?? code;
}
