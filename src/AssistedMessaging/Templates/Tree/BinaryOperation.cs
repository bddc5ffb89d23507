using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A calculation or a comparison of two values.</summary>
internal sealed class BinaryOperation(int offset, TokenKind kind, Expression left, Expression right)
    : Expression(offset, Math.Max(left.Depth, right.Depth) + 1)
{
    public Expression Left => left;

    public Expression Right => right;

    public bool IsComparison => kind is >= TokenKind.EqualEqual and <= TokenKind.GreaterEqual;

    public override Value Evaluate(RenderState state)
    {
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        return Apply(kind, first, second, state, Offset);
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        scope.Read(left.Analyse(scope));
        scope.Read(right.Analyse(scope));
        return StaticValue.None;
    }

    public static Value Apply(TokenKind kind, in Value left, in Value right, RenderState state, int offset) => kind switch
    {
        TokenKind.EqualEqual => Value.Of(Comparison.AreEqual(left, right, state, offset)),
        TokenKind.NotEqual => Value.Of(!Comparison.AreEqual(left, right, state, offset)),
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual =>
            Value.Of(Comparison.IsOrdered(kind, left, right, state, offset)),
        TokenKind.DotDot or TokenKind.DotDotLess => Arithmetic.Range(left, right, kind == TokenKind.DotDot, state, offset),
        _ => Arithmetic.Calculate(kind, left, right, state, offset),
    };
}
