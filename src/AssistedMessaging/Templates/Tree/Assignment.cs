using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>v = a</c>, <c>v += a</c> and its like, to a variable of the template.</summary>
/// <param name="offset">Where it stands.</param>
/// <param name="symbol">The variable.</param>
/// <param name="operation">The calculation with the old value, or null for a plain assignment.</param>
/// <param name="expression">The right side.</param>
internal sealed class Assignment(int offset, NameSymbol symbol, TokenKind? operation, Expression expression) : Statement(offset)
{
    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var firstDecision = state.Decisions.Count;
        var value = Evaluate(state);
        state.Decisions.Close(firstDecision, state.Decisions.Count, state.Output.Length);
        state.Variables.Assign(symbol.Slot, value, state.Log.Since(mark));
        return Flow.Next;
    }

    public override void Analyse(StaticScope scope)
    {
        var value = expression.Analyse(scope);
        if (operation is null)
            scope.Assign(symbol.Slot, value);
        else
            scope.Read(value);
    }

    public override void CollectAssigned(AssignedVariables assigned) => assigned.Add(symbol.Slot);

    private Value Evaluate(RenderState state)
    {
        if (operation is not { } kind)
            return expression.Evaluate(state);

        var left = state.Variables.Read(symbol.Slot);
        var right = expression.Evaluate(state);
        return BinaryOperation.Apply(kind, left, right, state, Offset);
    }
}
