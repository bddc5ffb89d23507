using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>Equality of values that have been noted as read.</summary>
internal sealed class SameValue : IEqualityComparer<Value>
{
    public static SameValue Comparer { get; } = new();

    public bool Equals(Value x, Value y) => Comparison.IsSame(x, y);

    public int GetHashCode(Value obj)
    {
        var value = obj.Kind == ValueKind.Leaf ? obj.AsLeaf.Scalar : obj;
        return value.Kind switch
        {
            ValueKind.Text => string.GetHashCode(value.AsText, StringComparison.Ordinal),
            ValueKind.Integer or ValueKind.Real => value.AsReal.GetHashCode(),
            _ => (int)value.Kind,
        };
    }
}
