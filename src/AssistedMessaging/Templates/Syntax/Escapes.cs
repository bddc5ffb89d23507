using System.Globalization;
using System.Text;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads the escapes of text literals.</summary>
internal static class Escapes
{
    /// <summary>The text that a literal's inside stands for.</summary>
    /// <exception cref="TemplateSyntaxException">An escape is unknown or incomplete.</exception>
    public static string Read(TemplateSource source, int start, int end)
    {
        var inside = source.Text.AsSpan(start, end - start);
        if (!inside.Contains('\\'))
            return inside.ToString();

        var text = new StringBuilder(inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] != '\\')
                text.Append(inside[i]);
            else
                i += ReadEscape(source, start + i, inside[(i + 1)..], text);
        }

        return text.ToString();
    }

    /// <summary>Reads one escape.</summary>
    /// <returns>The number of characters after the backslash.</returns>
    private static int ReadEscape(TemplateSource source, int offset, ReadOnlySpan<char> rest, StringBuilder text)
    {
        var sign = rest.IsEmpty ? default : rest[0];
        switch (sign)
        {
            case '\n':
                return 1;
            case '\r':
                return rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
            case 'u':
                return ReadCode(source, offset, rest, 4, text);
            case 'x':
                return ReadCode(source, offset, rest, 2, text);
        }

        text.Append(sign switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            '"' or '\'' or '\\' or '{' or '}' => sign,
            _ => throw source.SyntaxError(offset, "template.escape", $"unknown escape \\{sign}"),
        });
        return 1;
    }

    private static int ReadCode(TemplateSource source, int offset, ReadOnlySpan<char> rest, int digits, StringBuilder text)
    {
        if (rest.Length <= digits
            || !ushort.TryParse(rest.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw source.SyntaxError(offset, "template.escape", $"\\{rest[0]} needs {digits} hexadecimal digits");
        }

        text.Append((char)code);
        return digits + 1;
    }
}
