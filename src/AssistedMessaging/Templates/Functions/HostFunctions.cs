using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions outside all groups: those of the host, and the one that puts a text behind a fence.</summary>
internal static class HostFunctions
{
    /// <summary>The name of <see cref="Fenced"/>.</summary>
    public const string FencedName = "fenced";

    /// <summary>A long text as a block of its own: <c>{{ candidate.about | fenced }}</c>.</summary>
    public static Function Fenced { get; } =
        new(FencedName, 1, 1, arguments => arguments.IsNull(0) ? Value.Null : Value.Of(arguments.Text(0), TextForm.Block));

    public static Function Adapt(TemplateFunction function) =>
        new(function.Name, function.Required, function.Parameters.Count, arguments => Run(function, arguments), Parameters: function.Parameters);

    private static Value Run(TemplateFunction function, Arguments arguments)
    {
        var values = new object?[function.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = ToObject(arguments, i);

        var result = function.Body(values);
        if (result is string text)
            arguments.State.CheckLength(text.Length);
        return result switch
        {
            null => Value.Null,
            string made => Value.Of(made, function.IsRaw ? TextForm.Raw : TextForm.Plain),
            bool flag => Value.Of(flag),
            int number => Value.Of((long)number),
            long number => Value.Of(number),
            double number => Value.Of(number),
            _ => throw arguments.Fault("template.host-function", $"`{function.Name}` gave a value that templates do not know"),
        };
    }

    private static object? ToObject(Arguments arguments, int index)
    {
        var value = arguments[index];
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Bool => value.AsBool,
            ValueKind.Integer => value.AsInteger,
            ValueKind.Real => value.AsReal,
            _ => arguments.Text(index),
        };
    }
}
