using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A value that stands in the template.</summary>
internal sealed class Literal(int offset, Value value) : Expression(offset, 1)
{
    public Value Value { get; } = value;

    public override Value Evaluate(RenderState state) => Value;

    public override StaticValue Analyse(StaticScope scope) => StaticValue.None;
}
