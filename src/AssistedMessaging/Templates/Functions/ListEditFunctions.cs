using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>array.</c> that make a new list of other items; no list is ever changed.</summary>
internal static class ListEditFunctions
{
    private const int MaxIndex = 100_000;

    public static IEnumerable<Function> All { get; } =
    [
        new("array.concat", 2, 2, Concat, ResultShape.BothItems),
        new("array.add_range", 2, 2, Concat, ResultShape.BothItems),
        new("array.add", 2, 2, Add, ResultShape.ItemsAndArgument),
        new("array.insert_at", 3, 3, InsertAt, ResultShape.ItemsAndArgument),
        new("array.remove_at", 2, 2, RemoveAt, ResultShape.Items),
    ];

    private static Value Concat(Arguments arguments)
    {
        var (first, second) = (arguments.Items(0), arguments.Items(1));
        arguments.State.CheckLength((long)first.Length + second.Length);
        return Value.Of([.. first, .. second]);
    }

    private static Value Add(Arguments arguments)
    {
        var items = arguments.Items(0);
        arguments.State.CheckLength(items.Length + 1L);
        return Value.Of([.. items, arguments[1]]);
    }

    private static Value InsertAt(Arguments arguments)
    {
        var items = new List<Value>(arguments.Items(0));
        var index = Math.Max(0, arguments.Integer(1));
        if (index > MaxIndex)
            throw arguments.Fault("template.data-limit", $"A list cannot have more than {MaxIndex} items.");
        while (items.Count < index)
            items.Add(Value.Null);
        items.Insert(index, arguments[2]);
        return Value.Of([.. items]);
    }

    private static Value RemoveAt(Arguments arguments)
    {
        var items = new List<Value>(arguments.Items(0));
        var index = arguments.Integer(1);
        if (index < 0)
            index += items.Count;
        if (index >= 0 && index < items.Count)
            items.RemoveAt(index);
        return Value.Of([.. items]);
    }
}
