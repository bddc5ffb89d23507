using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Signs that only a machine reads: chat markers, closing tags of data blocks, template code, long encoded runs.</summary>
internal static class RawMarkers
{
    private static readonly string[] Markers =
    [
        "<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "[INST]", "[/INST]", "<<SYS>>", "<</SYS>>",
        "</system", "<system", "[system", "[/system", "[systeem", "[système", "[sistema", "### instruction", "###instruction", "### system",
        "</candidate", "</profile", "</data>", "</context", "</about", "<instructions", "</instructions", "{{#system", "{{#user", "```system", "${jndi", "%%%end",
        "font-size:0", "font-size: 0", "font-size:1px", "color:white", "color:#fff", "color: white", "display:none", "display: none", "visibility:hidden", "opacity:0",
        "[rest-of-document]", "[//]: # (", "<system_mode", "<end of session",
    ];

    private static readonly string[] Roles = ["system:", "systeem:", "sistema:", "système:", "assistant:", "user:"];

    public static void Find(string text, FieldKey? field, ref List<ModerationFinding>? findings)
    {
        if (text.AsSpan().ContainsAny("<[#{$`%"))
        {
            foreach (var marker in Markers)
            {
                if (text.IndexOf(marker, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                    Add(ref findings, "injection.marker", ModerationSeverity.High, new TextSpan(at, marker.Length), field);
            }
        }

        if (text.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var open && text.IndexOf("}}", open, StringComparison.Ordinal) is > 0 and var close)
            Add(ref findings, "injection.template", ModerationSeverity.Medium, TextSpan.FromBounds(open, close + 2), field);
        if (text.IndexOf("![", StringComparison.Ordinal) is >= 0 and var image && text.IndexOf("](http", image, StringComparison.OrdinalIgnoreCase) is > 0 and var target)
            Add(ref findings, "injection.image", ModerationSeverity.Medium, TextSpan.FromBounds(image, target + 1), field);
        if (text.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment)
            Add(ref findings, "injection.marker", ModerationSeverity.Medium, new TextSpan(comment, 4), field);
        if (text.Contains(':', StringComparison.Ordinal))
            FindRoles(text, field, ref findings);
        FindCalls(text, field, ref findings);
    }

    /// <summary>Lines that begin with a role, as in a transcript: one may be a heading, two are a forged conversation.</summary>
    private static void FindRoles(string text, FieldKey? field, ref List<ModerationFinding>? findings)
    {
        var found = 0;
        for (var line = 0; line >= 0 && line < text.Length; line = text.IndexOf('\n', line) is >= 0 and var next ? next + 1 : -1)
        {
            var rest = text.AsSpan(line).TrimStart(" *#>-");
            foreach (var role in Roles)
            {
                if (!rest.StartsWith(role, StringComparison.OrdinalIgnoreCase) || (role[0] is 's' && Words(rest[role.Length..]) < 4))
                    continue;
                Add(ref findings, "injection.marker", ++found > 1 ? ModerationSeverity.High : ModerationSeverity.Medium, new TextSpan(line, 1), field);
            }
        }
    }

    /// <summary>A function call with a named argument, as programs write it: <c>set_status(value='x')</c>.</summary>
    private static void FindCalls(string text, FieldKey? field, ref List<ModerationFinding>? findings)
    {
        for (var open = text.IndexOf('('); open > 0; open = text.IndexOf('(', open + 1))
        {
            var start = open;
            while (start > 0 && (char.IsAsciiLetterLower(text[start - 1]) || text[start - 1] == '_'))
                start--;
            if (text.AsSpan(start, open - start).Contains('_') && text.AsSpan(open, Math.Min(60, text.Length - open)).Contains('='))
                Add(ref findings, "injection.call", ModerationSeverity.High, TextSpan.FromBounds(start, open), field);
        }
    }

    private static int Words(ReadOnlySpan<char> rest)
    {
        var line = rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
        return line.Trim().Count(' ') + (line.Trim().IsEmpty ? 0 : 1);
    }

    private static void Add(ref List<ModerationFinding>? findings, string code, ModerationSeverity severity, TextSpan span, FieldKey? field) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = severity, Span = span, Field = field });
}
