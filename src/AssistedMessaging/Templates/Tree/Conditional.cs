using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class Conditional(int offset, Expression condition, Expression whenTrue, Expression whenFalse)
    : Expression(offset, Math.Max(condition.Depth, Math.Max(whenTrue.Depth, whenFalse.Depth)) + 1)
{
    public override Value Evaluate(RenderState state)
    {
        var mark = state.Log.Position;
        var isTrue = condition.Evaluate(state).IsTrue;
        state.NoteChoice(mark, isTrue, Offset);
        return isTrue ? whenTrue.Evaluate(state) : whenFalse.Evaluate(state);
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        scope.Read(condition.Analyse(scope));
        return whenTrue.Analyse(scope).Or(whenFalse.Analyse(scope));
    }
}
