using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>object.</c></summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("object.default", 2, 2, Default, ResultShape.AnyArgument),
        new("object.size", 1, 1, Size),
        new("object.has_key", 2, 2, HasKey),
        new("object.keys", 1, 1, Keys),
        new("object.typeof", 1, 1, a => TypeOf(a[0])),
    ];

    private static Value Default(Arguments arguments)
    {
        var value = arguments[0];
        var isMissing = value.IsNull || (value.IsText && !value.IsCapture && value.AsText.Length == 0);
        return isMissing ? arguments[1] : value;
    }

    private static Value Size(Arguments arguments)
    {
        var value = arguments[0];
        if (value.IsText || value.IsList)
            return Value.Of((long)Lists.Size(value, arguments.State));
        return Value.Of(value.IsObject ? Names(value, arguments.State).Length : 0L);
    }

    private static Value HasKey(Arguments arguments)
    {
        var name = arguments.Text(1);
        return Value.Of(arguments[0].IsObject && Array.Exists(Names(arguments[0], arguments.State), key => key.AsText == name));
    }

    private static Value Keys(Arguments arguments) => Value.Of(arguments[0].IsObject ? Names(arguments[0], arguments.State) : []);

    private static Value TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Bool => Value.Of("boolean"),
        ValueKind.Integer or ValueKind.Real => Value.Of("number"),
        ValueKind.Text => Value.Of("string"),
        ValueKind.Range => Value.Of("iterator"),
        ValueKind.Array or ValueKind.NodeList => Value.Of("array"),
        _ => Value.Of("object"),
    };

    private static Value[] Names(in Value value, RenderState state)
    {
        if (value.Kind == ValueKind.Members)
            state.Log.Add(value.AsMembers);
        return [.. Objects.Members(value).Select(member => Value.Of(member.Name))];
    }
}
