using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>a &amp;&amp; b</c> and <c>a || b</c>: yes or no, the right side only when it matters.</summary>
internal sealed class LogicalOperation(int offset, bool isAnd, Expression left, Expression right)
    : Expression(offset, Math.Max(left.Depth, right.Depth) + 1)
{
    public Expression Left => left;

    public Expression Right => right;

    public override Value Evaluate(RenderState state)
    {
        var mark = state.Log.Position;
        var first = left.Evaluate(state).IsTrue;
        state.NoteChoice(mark, first, Offset);
        return Value.Of(first == isAnd ? right.Evaluate(state).IsTrue : first);
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        scope.Read(left.Analyse(scope));
        scope.Read(right.Analyse(scope));
        return StaticValue.None;
    }
}
