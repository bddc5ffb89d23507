using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>An item by its place or a member by its name: <c>a[0]</c>, <c>a[-1]</c>, <c>a["b"]</c>.</summary>
internal sealed class IndexAccess(int offset, Expression target, Expression index)
    : Expression(offset, Math.Max(target.Depth, index.Depth) + 1)
{
    public Expression Target { get; } = target;

    public override Value Evaluate(RenderState state)
    {
        var owner = Target.Evaluate(state);
        var place = index.Evaluate(state);
        if (owner.IsNull)
            throw state.Fault(Offset, "template.index-of-null", "An item was asked of a value that is absent. Test the value first.");
        if (owner.IsObject && place.IsText)
            return OfObject(owner, place.AsText, state);
        if ((owner.IsList || owner.IsText) && place.IsNumber)
            return OfList(owner, place, state);
        throw state.Fault(Offset, "template.index", "Only lists and texts have items by number, and only objects have members by name.");
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var owner = Target.Analyse(scope);
        scope.Read(index.Analyse(scope));
        if (index is Literal { Value: { IsText: true } name })
            return owner.Member(name.AsText);
        scope.ReadSelf(owner);
        if (index is Literal { Value.IsNumber: true })
            return owner.Element();
        return owner.Element().Or(owner.Member("*"));
    }

    private static Value OfObject(in Value owner, string name, RenderState state)
    {
        if (owner.Kind == ValueKind.Map)
            return owner.AsMap.TryGet(name, out var value) ? state.Log.Read(value) : Value.Null;
        return state.Log.Read(Value.Of(owner.AsMembers[name] ?? new MissingMember(name).Of(owner.AsMembers)));
    }

    private static Value OfList(in Value owner, in Value place, RenderState state)
    {
        var size = Lists.Size(owner, state);
        var number = place.Kind == ValueKind.Real ? (long)place.AsReal : place.AsInteger;
        if (number < 0)
            number += size;
        if (number < 0 || number >= size)
            return Value.Null;
        return owner.IsText ? Value.Of(owner.AsText[(int)number].ToString()) : state.Log.Read(Lists.Item(owner, (int)number));
    }
}
