using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A list: <c>[1, 2]</c>.</summary>
internal sealed class ListLiteral(int offset, int depth, Expression[] items) : Expression(offset, depth)
{
    public override Value Evaluate(RenderState state)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = items[i].Evaluate(state);
        return Value.Of(values);
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var held = StaticValue.None;
        foreach (var item in items)
            held = held.Or(item.Analyse(scope));
        scope.Read(held);
        return StaticValue.Holding(new HashSet<string>(held.Paths.Concat(held.Items), StringComparer.Ordinal));
    }
}
