using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AssistedMessaging.Testing.Cassettes;

// The canonical form of a request, and its key. Part of the file format: a change of it is a new version of the file.
//
// The request as it stands in the file, without white space; members sorted by the UTF-16 code units of their names; texts escaped as RFC 8785 has it
// (quotation mark, backslash, \b \t \n \f \r, other control characters as \u and four lower-case digits, nothing else); numbers as they were written;
// absent options left out. The key is the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal.
internal static class CanonicalJson
{
    public static string KeyOf(CassetteRequest request)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(CassetteText.ToElement(request)))));
    }

    public static string Of(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach ((int i, JsonProperty member) in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Index())
                {
                    text.Append(i == 0 ? "" : ",");
                    AppendText(text, member.Name);
                    text.Append(':');
                    Append(text, member.Value);
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach ((int i, JsonElement item) in element.EnumerateArray().Index())
                {
                    text.Append(i == 0 ? "" : ",");
                    Append(text, item);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                AppendText(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\f' => text.Append(@"\f"),
                '\r' => text.Append(@"\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
