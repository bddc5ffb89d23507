using System.Buffers;
using System.Globalization;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Prints a value as JSON (RFC 8259): printable, nothing hidden, nothing that closes a tag or opens a template token.</summary>
internal static class JsonQuoting
{
    /// <summary>Characters that never need an escape.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz|}~");

    public static void Write(Output output, in Value value, bool isNested = false)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                output.Write(isNested ? "null" : "");
                break;
            case ValueKind.Bool:
                output.Write(value.AsBool ? "true" : "false");
                break;
            case ValueKind.Integer:
                value.AsInteger.TryFormat(output.GetSpan(32), out var digits, default, CultureInfo.InvariantCulture);
                output.Advance(digits);
                break;
            case ValueKind.Real:
                WriteReal(output, value.AsReal);
                break;
            case ValueKind.Date:
                WriteText(output, value.AsDate.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
                break;
            case ValueKind.Text:
                WriteText(output, value.AsText);
                break;
            case ValueKind.Leaf:
                Write(output, value.AsLeaf.Scalar, isNested);
                break;
            case ValueKind.Map or ValueKind.Members:
                WriteObject(output, value);
                break;
            default:
                WriteList(output, value);
                break;
        }
    }

    private static void WriteReal(Output output, double number)
    {
        if (!double.IsFinite(number))
        {
            output.Write("null");
            return;
        }

        number.TryFormat(output.GetSpan(64), out var written, "R", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private static void WriteList(Output output, in Value list)
    {
        output.Write('[');
        for (var i = 0; i < Lists.Count(list); i++)
        {
            output.Write(i == 0 ? "" : ", ");
            Write(output, Lists.Item(list, i), isNested: true);
        }

        output.Write(']');
    }

    private static void WriteObject(Output output, in Value value)
    {
        output.Write('{');
        var isFirst = true;
        foreach (var (name, member) in Objects.Members(value))
        {
            output.Write(isFirst ? "" : ", ");
            WriteText(output, name);
            output.Write(": ");
            Write(output, member, isNested: true);
            isFirst = false;
        }

        output.Write('}');
    }

    private static void WriteText(Output output, string text)
    {
        output.Write('"');
        var written = 0;
        var plain = text.AsSpan().IndexOfAnyExcept(Plain);
        for (var i = plain < 0 ? text.Length : plain; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || (text[i] is not ('"' or '\\' or '<' or '{') && !HiddenCharacters.NeedsLook(text[i])))
                continue;
            output.Write(text.AsSpan(written, i - written));
            i += WriteSpecial(output, text.AsSpan(i)) - 1;
            written = i + 1;
        }

        output.Write(text.AsSpan(written));
        output.Write('"');
    }

    /// <summary>Writes the escape of the first character.</summary>
    /// <returns>The number of characters consumed.</returns>
    private static int WriteSpecial(Output output, ReadOnlySpan<char> text)
    {
        var character = text[0];
        if (char.IsSurrogate(character))
            return WriteSurrogate(output, text);
        switch (character)
        {
            case '"':
                output.Write("\\\"");
                break;
            case '\\':
                output.Write(@"\\");
                break;
            case '\n':
                output.Write(@"\n");
                break;
            case '\r':
                output.Write(@"\r");
                break;
            case '\t':
                output.Write(@"\t");
                break;
            default:
                WriteCode(output, character);
                break;
        }

        return 1;
    }

    private static int WriteSurrogate(Output output, ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1]))
        {
            output.Write(@"\ufffd");
            return 1;
        }

        if (HiddenCharacters.IsHidden(text[0], text[1]))
        {
            WriteCode(output, text[0]);
            WriteCode(output, text[1]);
        }
        else
        {
            output.Write(text[..2]);
        }

        return 2;
    }

    private static void WriteCode(Output output, char character)
    {
        output.Write(@"\u");
        ((int)character).TryFormat(output.GetSpan(4), out var written, "x4", CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
