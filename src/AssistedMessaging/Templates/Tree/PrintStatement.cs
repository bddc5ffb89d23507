using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>An expression whose value is printed.</summary>
internal sealed class PrintStatement(int offset, Expression expression) : Statement(offset)
{
    public Expression Expression => expression;

    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var firstDecision = state.Decisions.Count;
        var value = expression.Evaluate(state);
        Printer.Print(value, mark, state);
        state.Decisions.Close(firstDecision, state.Decisions.Count, state.Output.Length);
        return Flow.Next;
    }

    public override void Analyse(StaticScope scope) => scope.Read(expression.Analyse(scope));
}
