using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Calculates with values.</summary>
internal static class Arithmetic
{
    public static Value Calculate(TokenKind kind, in Value left, in Value right, RenderState state, int offset)
    {
        if (left.IsText || right.IsText)
            return OfText(kind, left, right, state, offset);
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (!left.IsNumber || !right.IsNumber)
            throw NotNumbers(state, offset);
        return left.Kind == ValueKind.Real || right.Kind == ValueKind.Real || kind == TokenKind.Slash
            ? OfReals(kind, left.AsReal, right.AsReal)
            : OfIntegers(kind, left.AsInteger, right.AsInteger, state, offset);
    }

    public static Value Negate(in Value value, RenderState state, int offset)
    {
        if (value.Kind == ValueKind.Real)
            return Value.Of(-value.AsReal);
        return OfIntegers(TokenKind.Minus, 0, Number(value, state, offset).AsInteger, state, offset);
    }

    public static Value Number(in Value value, RenderState state, int offset) =>
        value.IsNumber ? value : throw NotNumbers(state, offset);

    /// <summary><c>a..b</c> and <c>a..&lt;b</c>.</summary>
    public static Value Range(in Value left, in Value right, bool isInclusive, RenderState state, int offset)
    {
        if (left.Kind != ValueKind.Integer || right.Kind != ValueKind.Integer)
            throw state.Fault(offset, "template.not-a-number", "A range needs two whole numbers.");

        var (first, last) = (left.AsInteger, right.AsInteger);
        var step = first <= last ? 1 : -1;
        var count = Int128.Abs((Int128)last - first) + (isInclusive ? 1 : 0);
        if (count > state.Options.MaxOutputLength)
            throw state.Fault(offset, "template.data-limit", "A range is too long.");
        return Value.Of(new NumberRange(first, (int)count, step));
    }

    private static Value OfText(TokenKind kind, in Value left, in Value right, RenderState state, int offset)
    {
        if (kind == TokenKind.Plus)
        {
            var (first, second) = (ValueText.Of(left, state), ValueText.Of(right, state));
            state.CheckLength((long)first.Length + second.Length);
            return Value.Of(first + second);
        }

        var (text, count) = left.IsText ? (left, right) : (right, left);
        if (kind != TokenKind.Star || count.Kind != ValueKind.Integer)
            throw state.Fault(offset, "template.operator", "Texts can only be added, or multiplied by a whole number.");
        if (count.AsInteger <= 0 || text.AsText.Length == 0)
            return Value.Empty;
        state.CheckLength(Math.Min(count.AsInteger, int.MaxValue) * (long)text.AsText.Length);
        return Value.Of(string.Concat(Enumerable.Repeat(text.AsText, (int)count.AsInteger)));
    }

    private static Value OfReals(TokenKind kind, double left, double right) => Value.Of(kind switch
    {
        TokenKind.Plus => left + right,
        TokenKind.Minus => left - right,
        TokenKind.Star => left * right,
        TokenKind.Slash => left / right,
        TokenKind.SlashSlash => Math.Round(left / right),
        _ => left % right,
    });

    private static Value OfIntegers(TokenKind kind, long left, long right, RenderState state, int offset)
    {
        if (right == 0 && kind is TokenKind.SlashSlash or TokenKind.Percent)
            throw state.Fault(offset, "template.division", "A number was divided by zero.");
        try
        {
            return Value.Of(checked(kind switch
            {
                TokenKind.Plus => left + right,
                TokenKind.Minus => left - right,
                TokenKind.Star => left * right,
                TokenKind.SlashSlash => left / right,
                _ => right == -1 ? 0 : left % right,
            }));
        }
        catch (OverflowException)
        {
            throw state.Fault(offset, "template.overflow", "A whole number is larger than 64 bits.");
        }
    }

    private static TemplateRenderException NotNumbers(RenderState state, int offset) =>
        state.Fault(offset, "template.not-a-number", "Only numbers and texts can be calculated with.");
}
