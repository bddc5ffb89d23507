using System.Globalization;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>math.</c></summary>
internal static class MathFunctions
{
    private const int MaxDigits = 15;

    public static IEnumerable<Function> All { get; } =
    [
        new("math.abs", 1, 1, a => a.IsNull(0) ? Value.Null : Absolute(a)),
        new("math.ceil", 1, 1, a => Round(a, Math.Ceiling)),
        new("math.floor", 1, 1, a => Round(a, Math.Floor)),
        new("math.round", 1, 2, RoundTo),
        new("math.plus", 2, 2, a => Calculate(a, TokenKind.Plus)),
        new("math.minus", 2, 2, a => Calculate(a, TokenKind.Minus)),
        new("math.times", 2, 2, a => Calculate(a, TokenKind.Star)),
        new("math.modulo", 2, 2, a => Calculate(a, TokenKind.Percent)),
        new("math.divided_by", 2, 2, DividedBy),
        new("math.format", 3, 3, Format),
        new("math.is_number", 1, 1, a => Value.Of(a[0].IsNumber)),
    ];

    private static Value Absolute(Arguments arguments)
    {
        var number = arguments.Number(0);
        if (number.Kind == ValueKind.Real)
            return Value.Of(Math.Abs(number.AsReal));
        if (number.AsInteger == long.MinValue)
            throw arguments.Fault("template.overflow", "A whole number is larger than 64 bits.");
        return Value.Of(Math.Abs(number.AsInteger));
    }

    private static Value Round(Arguments arguments, Func<double, double> round)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var number = arguments.Number(0);
        return number.Kind == ValueKind.Integer ? number : Value.Of(round(number.AsReal));
    }

    private static Value RoundTo(Arguments arguments)
    {
        var digits = Math.Clamp(arguments.Integer(1), 0, MaxDigits);
        return Round(arguments, number => Math.Round(number, digits));
    }

    private static Value Calculate(Arguments arguments, TokenKind kind)
    {
        if (arguments.IsNull(0) || arguments.IsNull(1))
            return Value.Null;
        return BinaryOperation.Apply(kind, arguments.Number(0), arguments.Number(1), arguments.State, arguments.Offset);
    }

    private static Value DividedBy(Arguments arguments)
    {
        var (number, divisor) = (arguments.Number(0), arguments.Number(1));
        if (divisor.Kind == ValueKind.Real)
            return Value.Of(number.AsReal / divisor.AsReal);
        if (divisor.AsInteger == 0)
            throw arguments.Fault("template.division", "A number was divided by zero.");
        return Value.Of((long)Math.Floor(number.AsReal / divisor.AsReal));
    }

    /// <summary>Formats with grouped (<c>N2</c>) or plain (<c>F2</c>) digits in a language that the template names.</summary>
    private static Value Format(Arguments arguments)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var (number, format, words) = (arguments.Number(0), arguments.Text(1), CultureWords.Of(arguments, 2));
        if (format.Length is not (1 or 2) || format[0] is not ('N' or 'F') || (format.Length == 2 && !char.IsAsciiDigit(format[1])))
            throw arguments.Fault("template.number-format", "argument 2 must be N or F with at most one digit");

        var pattern = new NumberFormatInfo
        {
            NumberGroupSeparator = words.GroupSeparator,
            NumberDecimalSeparator = words.DecimalPoint,
            NumberDecimalDigits = 2,
        };
        return Value.Of(number.Kind == ValueKind.Integer ? number.AsInteger.ToString(format, pattern) : number.AsReal.ToString(format, pattern));
    }
}
