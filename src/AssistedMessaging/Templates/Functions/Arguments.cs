using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The arguments of one call.</summary>
internal readonly ref struct Arguments(ReadOnlySpan<Value> values, RenderState state, int offset)
{
    private readonly ReadOnlySpan<Value> _values = values;

    public RenderState State { get; } = state;

    /// <summary>Where the call stands.</summary>
    public int Offset { get; } = offset;

    public int Count => _values.Length;

    /// <summary>An argument as it is; a missing one is null.</summary>
    public Value this[int index] => index < _values.Length ? _values[index] : Value.Null;

    public bool IsNull(int index) => this[index].IsNull;

    /// <summary>An argument as text, as printing it would show; null is the empty text.</summary>
    public string Text(int index) => ValueText.Of(this[index], State);

    /// <summary>An argument as a whole number.</summary>
    public int Integer(int index, int whenMissing = 0)
    {
        var value = this[index];
        return value.Kind switch
        {
            ValueKind.Null when index >= Count => whenMissing,
            ValueKind.Integer when value.AsInteger is >= int.MinValue and <= int.MaxValue => (int)value.AsInteger,
            ValueKind.Real when value.AsReal is >= int.MinValue and <= int.MaxValue => (int)value.AsReal,
            _ => throw Fault("template.argument", $"argument {index + 1} must be a whole number"),
        };
    }

    /// <summary>An argument as a number.</summary>
    public Value Number(int index) => this[index].IsNumber ? this[index] : throw Fault("template.argument", $"argument {index + 1} must be a number");

    /// <summary>The items of a list, unread; null is the empty list.</summary>
    public Value[] Items(int index)
    {
        if (IsNull(index))
            return [];
        return this[index].IsList ? Lists.Items(this[index], State) : throw Fault("template.argument", $"argument {index + 1} must be a list");
    }

    public TemplateRenderException Fault(string code, string problem) => State.Fault(Offset, code, problem);
}
