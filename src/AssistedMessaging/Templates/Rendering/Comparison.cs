using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Compares values. Texts compare by UTF-16 code unit, in every culture alike.</summary>
internal static class Comparison
{
    public static bool AreEqual(in Value left, in Value right, RenderState state, int offset)
    {
        ReadBoth(left, right, state);
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (IsPlainText(left) || IsPlainText(right) || (left.IsText && right.IsText))
            return string.Equals(ValueText.Of(left, state), ValueText.Of(right, state), StringComparison.Ordinal);
        var (isFlag, isOtherFlag) = (left.Kind == ValueKind.Bool, right.Kind == ValueKind.Bool);
        if (IsThing(left) == IsThing(right))
            return isFlag != isOtherFlag ? AsNumber(left) == AsNumber(right) : IsSame(left, right);
        if (isFlag || isOtherFlag)
            return left.IsTrue == right.IsTrue;
        throw state.Fault(offset, "template.comparison", "A number cannot be compared with a list, an object or a captured text.");
    }

    /// <summary>Yes is 1 and no is 0 where a number stands on the other side.</summary>
    private static double AsNumber(in Value value) => value.Kind == ValueKind.Bool ? value.AsBool ? 1 : 0 : value.AsReal;

    private static bool IsPlainText(in Value value) => value.IsText && !value.IsCapture;

    /// <summary>Lists, objects, dates and captures: they compare with a yes or no by being there.</summary>
    private static bool IsThing(in Value value) => value.IsList || value.IsObject || value.IsCapture || value.Kind == ValueKind.Date;

    public static bool IsOrdered(TokenKind kind, in Value left, in Value right, RenderState state, int offset)
    {
        ReadBoth(left, right, state);
        if (left.IsNull || right.IsNull)
            return false;
        var order = left.Kind == ValueKind.Date && right.Kind == ValueKind.Date ? left.AsDate.CompareTo(right.AsDate)
            : left.IsText && right.IsText ? string.CompareOrdinal(left.AsText, right.AsText)
            : left.IsNumber && right.IsNumber ? CompareNumbers(left, right)
            : throw state.Fault(offset, "template.comparison", "Only two numbers, two texts or two dates can be ordered.");
        return kind switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Whether two values are the same, without reading anything: the caller has noted the reads.</summary>
    public static bool IsSame(in Value left, in Value right)
    {
        var (first, second) = (Open(left), Open(right));
        if (first.IsNumber && second.IsNumber)
            return CompareNumbers(first, second) == 0;
        if (first.Kind != second.Kind)
            return false;
        return first.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Bool => first.AsBool == second.AsBool,
            ValueKind.Date => first.AsDate == second.AsDate,
            ValueKind.Text => string.Equals(first.AsText, second.AsText, StringComparison.Ordinal),
            ValueKind.Array => ReferenceEquals(first.AsArray, second.AsArray),
            ValueKind.Range => ReferenceEquals(first.AsRange, second.AsRange),
            ValueKind.Map => ReferenceEquals(first.AsMap, second.AsMap),
            ValueKind.NodeList => ReferenceEquals(first.AsNodeList, second.AsNodeList),
            _ => ReferenceEquals(first.AsMembers, second.AsMembers),
        };
    }

    /// <summary>Order for sorting: null, then numbers, then texts; other values cannot be sorted.</summary>
    public static int Compare(in Value left, in Value right)
    {
        var (first, second) = (Open(left), Open(right));
        if (first.IsNull || second.IsNull)
            return second.IsNull.CompareTo(first.IsNull);
        if (first.IsNumber && second.IsNumber)
            return CompareNumbers(first, second);
        if (first.IsText && second.IsText)
            return string.CompareOrdinal(first.AsText, second.AsText);
        if (first.Kind == ValueKind.Date && second.Kind == ValueKind.Date)
            return first.AsDate.CompareTo(second.AsDate);
        if (first.Kind == ValueKind.Bool && second.Kind == ValueKind.Bool)
            return first.AsBool.CompareTo(second.AsBool);
        throw new RenderFault("template.sort", "Only lists of numbers or of texts can be sorted.");
    }

    private static int CompareNumbers(in Value left, in Value right) =>
        left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
            ? left.AsInteger.CompareTo(right.AsInteger)
            : left.AsReal.CompareTo(right.AsReal);

    private static void ReadBoth(in Value left, in Value right, RenderState state)
    {
        state.Log.ReadDeep(left);
        state.Log.ReadDeep(right);
    }

    private static Value Open(in Value value) => value.Kind == ValueKind.Leaf ? value.AsLeaf.Scalar : value;
}
