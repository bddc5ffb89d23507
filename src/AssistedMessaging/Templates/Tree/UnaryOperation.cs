using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>.</summary>
internal sealed class UnaryOperation(int offset, TokenKind kind, Expression operand) : Expression(offset, operand.Depth + 1)
{
    public TokenKind Kind => kind;

    public Expression Operand => operand;

    public override Value Evaluate(RenderState state)
    {
        var value = operand.Evaluate(state);
        if (kind == TokenKind.Not)
            return Value.Of(!value.IsTrue);
        return kind == TokenKind.Minus ? Arithmetic.Negate(value, state, Offset) : Arithmetic.Number(value, state, Offset);
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        scope.Read(operand.Analyse(scope));
        return StaticValue.None;
    }
}
