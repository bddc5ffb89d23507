using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>
/// <c>a ?? b</c> is b when a is absent, <c>a ?! b</c> is b when a is present.
/// Both sides are always evaluated, as in the full language; a side that is not chosen leaves no reads.
/// </summary>
internal sealed class Coalesce(int offset, bool whenAbsent, Expression left, Expression right)
    : Expression(offset, Math.Max(left.Depth, right.Depth) + 1)
{
    public override Value Evaluate(RenderState state)
    {
        var mark = state.Log.Position;
        var first = left.Evaluate(state);
        state.NoteChoice(mark, first.IsNull == whenAbsent, Offset);
        var (readsBefore, decisionsBefore) = (state.Log.Position, state.Decisions.Count);
        var second = right.Evaluate(state);
        if (first.IsNull == whenAbsent)
            return second;

        state.Log.Rewind(readsBefore);
        state.Decisions.Rewind(decisionsBefore);
        return first;
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var first = left.Analyse(scope);
        scope.Read(first);
        return first.Or(right.Analyse(scope));
    }
}
