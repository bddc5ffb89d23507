using System.Globalization;
using System.Text;
using AssistedMessaging.Templates.Functions;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Values as text, in every culture alike.</summary>
internal static class ValueText
{
    /// <summary>The value as printing shows it; everything below a list or an object is noted as read.</summary>
    public static string Of(in Value value, RenderState state)
    {
        if (value.IsText)
            return value.AsText;
        if (value.IsNull)
            return "";

        var text = new StringBuilder();
        Append(text, value, state);
        return text.ToString();
    }

    /// <summary>Adds the value as printing shows it; everything below a list or an object is noted as read.</summary>
    public static void Append(StringBuilder text, in Value value, RenderState state)
    {
        state.Log.ReadDeep(value);
        Write(text, value, state, isNested: false);
    }

    /// <summary>A text in double quotes with escapes.</summary>
    public static void Quote(StringBuilder text, string content)
    {
        text.Append('"');
        Escape(text, content);
        text.Append('"');
    }

    /// <summary>A text with escapes.</summary>
    public static void Escape(StringBuilder text, string content)
    {
        foreach (var character in content)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $@"\x{(int)character:x2}"),
                _ => text.Append(character),
            };
        }
    }

    private static void Write(StringBuilder text, in Value value, RenderState state, bool isNested)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append(isNested ? "null" : "");
                break;
            case ValueKind.Bool:
                text.Append(value.AsBool ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger}");
                break;
            case ValueKind.Real:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsReal:R}");
                break;
            case ValueKind.Date:
                text.Append(DateWriter.Write(value.AsDate));
                break;
            case ValueKind.Text when isNested:
                Quote(text, value.AsText);
                break;
            case ValueKind.Text:
                text.Append(value.AsText);
                break;
            case ValueKind.Leaf:
                Write(text, value.AsLeaf.Scalar, state, isNested);
                break;
            case ValueKind.Map or ValueKind.Members:
                WriteObject(text, value, state);
                break;
            default:
                WriteList(text, value, state);
                break;
        }

        state.CheckLength(text.Length);
    }

    private static void WriteList(StringBuilder text, in Value list, RenderState state)
    {
        text.Append('[');
        for (var i = 0; i < Lists.Count(list); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, Lists.Item(list, i), state, isNested: true);
        }

        text.Append(']');
    }

    private static void WriteObject(StringBuilder text, in Value value, RenderState state)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, member) in Objects.Members(value))
        {
            text.Append(isFirst ? "" : ", ").Append(name).Append(": ");
            Write(text, member, state, isNested: true);
            isFirst = false;
        }

        text.Append('}');
    }
}
