using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>Order of values that have been noted as read.</summary>
internal sealed class SortOrder : IComparer<Value>
{
    public static SortOrder Comparer { get; } = new();

    public int Compare(Value x, Value y) => Comparison.Compare(x, y);
}
