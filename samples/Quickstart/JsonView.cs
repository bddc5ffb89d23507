using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AssistedMessaging;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;

namespace Quickstart;

/// <summary>All outcomes as one JSON array, an object a candidate in the order of the request.</summary>
internal static class JsonView
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Run run, bool withPrompts)
    {
        var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Readable))
        {
            json.WriteStartArray();
            foreach (var outcome in run.Outcomes)
                Write(json, outcome, run, withPrompts);
            json.WriteEndArray();
        }

        text.WriteByte((byte)'\n');
        text.Position = 0;
        using var output = Console.OpenStandardOutput();
        text.CopyTo(output);
    }

    private static void Write(Utf8JsonWriter json, DraftOutcome outcome, Run run, bool withPrompts)
    {
        var draft = (outcome as DraftOutcome.Drafted)?.Draft;
        json.WriteStartObject();
        json.WriteString("candidateId", outcome.CandidateId);
        json.WriteString("outcome", OutcomeName(outcome));
        json.WriteString("code", outcome.Code);
        json.WriteString("subject", draft?.Subject);
        json.WriteString("body", draft?.Body);

        WriteArray(json, "fieldsUsed", draft?.Explanation.Fields ?? [], use => json.WriteStringValue(use.Key.Value));
        WriteArray(json, "fieldsLeftOut", draft is null ? [] : LeftOut(draft.Explanation), row =>
        {
            json.WriteStartObject();
            json.WriteString("field", row.Field.Value);
            json.WriteString("reason", row.Reason);
            json.WriteEndObject();
        });
        WriteArray(json, "findings", draft?.Findings ?? [], finding => Write(json, finding));

        if (draft?.FollowUp is { } followUp)
        {
            json.WriteStartObject("followUp");
            json.WriteString("subject", followUp.Subject);
            json.WriteString("body", followUp.Body);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("followUp");
        }

        if (withPrompts)
            json.WriteString("prompt", run.PromptText(outcome.CandidateId));

        json.WriteEndObject();
    }

    /// <summary>The place is one in the body; a finding about the subject, or about the whole, has none.</summary>
    private static void Write(Utf8JsonWriter json, ModerationFinding finding)
    {
        var span = finding.Part == MessagePart.Body ? finding.Span : null;
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("field", finding.Field?.Value);
        WriteNumber(json, "start", span?.Start);
        WriteNumber(json, "length", span?.Length);
        json.WriteEndObject();
    }

    public static string OutcomeName(DraftOutcome outcome) => outcome switch
    {
        DraftOutcome.Drafted => "drafted",
        DraftOutcome.Withheld => "withheld",
        _ => "failed",
    };

    /// <summary>What took no part: whole fields, then those of which a guard took a part. The reason is the guard's rule, if one decided.</summary>
    public static IEnumerable<(FieldKey Field, string Reason)> LeftOut(DraftExplanation explanation) =>
        explanation.LeftOut.Select(f => (f.Key, f.Code ?? Name(f.Reason))).Concat(explanation.Trimmed.Select(t => (t.Key, t.Code)));

    private static string Name(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NotPermitted => "not-permitted",
        LeftOutReason.WithheldByGuard => "withheld-by-guard",
        LeftOutReason.NotSelected => "not-selected",
        LeftOutReason.NotAvailable => "not-available",
        _ => "not-relevant",
    };

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
