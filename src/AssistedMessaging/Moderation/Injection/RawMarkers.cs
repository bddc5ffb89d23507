using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>Signs that only a machine reads: chat markers, closing tags of data blocks, template code, long encoded runs.</summary>
internal static class RawMarkers
{
    private static readonly string[] Markers =
    [
        "<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "[INST]", "[/INST]", "<<SYS>>", "</system>", "<system>", "[system]",
        "### instruction", "###instruction", "### system", "</candidate", "</profile", "</data>", "</context", "</about", "{%", "${jndi",
    ];

    public static void Find(string text, FieldKey? field, ref List<ModerationFinding>? findings)
    {
        if (text.AsSpan().ContainsAny("<[#{$"))
        {
            foreach (var marker in Markers)
            {
                if (text.IndexOf(marker, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                    Add(ref findings, "injection.marker", ModerationSeverity.High, new TextSpan(at, marker.Length), field);
            }
        }

        if (text.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var open && text.IndexOf("}}", open, StringComparison.Ordinal) is > 0 and var close)
            Add(ref findings, "injection.template", ModerationSeverity.Medium, TextSpan.FromBounds(open, close + 2), field);
        if (EncodedRun(text) is { } run)
            Add(ref findings, "injection.encoded", ModerationSeverity.Medium, run, field);
    }

    /// <summary>Sixty or more characters of Base64 in one piece, with capitals, small letters and digits.</summary>
    private static TextSpan? EncodedRun(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            bool upper = false, lower = false, digit = false;
            for (; i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '+' or '/' or '='); i++)
            {
                upper |= char.IsAsciiLetterUpper(text[i]);
                lower |= char.IsAsciiLetterLower(text[i]);
                digit |= char.IsAsciiDigit(text[i]);
            }

            if (i - start >= 60 && upper && lower && digit && text.AsSpan(start, i - start).Count('/') < 4)
                return TextSpan.FromBounds(start, i);
        }

        return null;
    }

    private static void Add(ref List<ModerationFinding>? findings, string code, ModerationSeverity severity, TextSpan span, FieldKey? field) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = severity, Span = span, Field = field });
}
