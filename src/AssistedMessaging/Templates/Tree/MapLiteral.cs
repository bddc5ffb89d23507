using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>An object: <c>{a: 1}</c>.</summary>
internal sealed class MapLiteral(int offset, int depth, string[] names, Expression[] members) : Expression(offset, depth)
{
    public override Value Evaluate(RenderState state)
    {
        var values = new Value[members.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = members[i].Evaluate(state);
        return Value.Of(new ValueMap(names, values));
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var held = StaticValue.None;
        foreach (var member in members)
            held = held.Or(member.Analyse(scope));
        scope.Read(held);
        return StaticValue.Holding(new HashSet<string>(held.Paths.Concat(held.Items), StringComparer.Ordinal));
    }
}
