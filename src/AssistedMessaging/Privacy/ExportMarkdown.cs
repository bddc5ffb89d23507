using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AssistedMessaging.Privacy;

/// <summary>Writes an export for people.</summary>
internal static class ExportMarkdown
{
    public static string Write(PersonalDataExport export)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Personal data ({export.Subject})\n\nPut together on {export.At:yyyy-MM-dd HH:mm} UTC. Answer due on {export.DueOn:yyyy-MM-dd}. {export.Records.Count} records.\n");
        foreach (var store in export.Unreached)
            text.Append(CultureInfo.InvariantCulture, $"\n**Not asked: {Line(store)}.**\n");

        foreach (var record in export.Records)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {record.RecordType} {Line(record.Id)}\n\n- store: {record.Store}\n- at: {record.At:yyyy-MM-dd HH:mm} UTC\n");
            if (!record.Contract.IsEmpty)
                text.Append(CultureInfo.InvariantCulture, $"- contract: {Line(record.Contract.Value)}\n");
            Write(text, "", record.Content);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Write(text, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    Write(text, $"{path}[{++index}]", item);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"- {Line(path)}: {Line(value.ToString())}\n");
                break;
        }
    }

    // A value stays one line, and none of its characters is read as markup.
    private static string Line(string value)
    {
        var line = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                line.Append(" / ");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '!' or '&')
                line.Append('\\').Append(c);
            else
                line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString();
    }
}
