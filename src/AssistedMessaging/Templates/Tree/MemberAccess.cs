using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A member by name: <c>a.b</c>, <c>a?.b</c>.</summary>
internal sealed class MemberAccess(int offset, Expression target, string name, bool isSafe) : Expression(offset, target.Depth + 1)
{
    private readonly MissingMember _missing = new(name);
    private readonly NameReference? _top = target as NameReference;
    private int _hint;

    public Expression Target { get; } = target;

    public override Value Evaluate(RenderState state)
    {
        // The usual path, a member of a top-level group, without a detour over values.
        if (_top?.Node(state) is PromptNode.Members group)
            return state.Log.Open(group.Find(name, ref _hint) ?? OfMissing(group, state));

        var owner = Target.Evaluate(state);
        switch (owner.Kind)
        {
            case ValueKind.Members:
                return state.Log.Open(owner.AsMembers.Find(name, ref _hint) ?? OfMissing(owner.AsMembers, state));
            case ValueKind.Map when owner.AsMap.TryGet(name, out var value):
                return state.Log.Read(value);
            case ValueKind.Map when name == "empty?":
                return Value.Of(owner.AsMap.Count == 0);
            case ValueKind.Map:
                return Value.Null;
            case ValueKind.Null when isSafe:
                return Value.Null;
            case ValueKind.Null:
                throw state.Fault(
                    Offset, "template.member-of-null", $"`.{name}` was asked of a value that is absent. Write `?.{name}` or test the value first.");
            default:
                return OfListOrScalar(owner, state);
        }
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var owner = Target.Analyse(scope);
        if (name is not ("size" or "empty?"))
            return owner.Member(name);

        scope.Read(owner);
        return name == "size" ? owner.Member(name) : StaticValue.None;
    }

    private PromptNode.Leaf OfMissing(PromptNode.Members owner, RenderState state)
    {
        if (name != "empty?")
            return _missing.Of(owner);
        state.Log.Add(owner);
        state.HasMadeLeaves = true;
        return PromptNode.Leaf.Of(owner.Path, owner.Nodes.Length == 0, owner.Trust);
    }

    private Value OfListOrScalar(in Value owner, RenderState state)
    {
        if (name == "size" && (owner.IsList || owner.IsText))
            return Value.Of((long)Lists.Size(owner, state));
        if (name == "empty?")
            return Value.Of((owner.IsList || owner.IsText) && Lists.Size(owner, state) == 0);
        if (owner.Kind == ValueKind.Date && OfDate(owner.AsDate) is { } part)
            return Value.Of((long)part);
        if (owner.IsList)
            return Value.Null;
        throw state.Fault(Offset, "template.no-member", $"`.{name}` was asked of a text, a number or a yes/no.");
    }

    private int? OfDate(DateTime date) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        _ => null,
    };
}
