using System.Text;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>array.</c> that look into a list or take a part of it.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("array.size", 1, 1, a => Value.Of((long)(a.IsNull(0) ? 0 : Lists.Size(a[0], a.State)))),
        new("array.first", 1, 1, a => At(a, fromEnd: false), ResultShape.Element),
        new("array.last", 1, 1, a => At(a, fromEnd: true), ResultShape.Element),
        new("array.join", 2, 2, Join),
        new("array.contains", 2, 2, Contains),
        new("array.limit", 2, 2, a => Part(a, 0, Math.Max(0, a.Integer(1))), ResultShape.Items),
        new("array.offset", 2, 2, a => Part(a, Math.Max(0, a.Integer(1)), int.MaxValue), ResultShape.Items),
        new("array.reverse", 1, 1, Reverse, ResultShape.Items),
        new("array.map", 2, 2, Map, ResultShape.Mapped),
        new("array.uniq", 1, 1, Distinct, ResultShape.SortedItems),
        new("array.compact", 1, 1, Compact, ResultShape.SortedItems),
        new("array.sort", 1, 2, Sort, ResultShape.SortedItems),
    ];

    private static Value At(Arguments arguments, bool fromEnd)
    {
        if (!arguments[0].IsList)
            return arguments.Items(0).Length == 0 ? Value.Null : default;
        var size = Lists.Size(arguments[0], arguments.State);
        return size == 0 ? Value.Null : arguments.State.Log.Read(Lists.Item(arguments[0], fromEnd ? size - 1 : 0));
    }

    private static Value Join(Arguments arguments)
    {
        var separator = arguments.Text(1);
        var text = new StringBuilder();
        arguments.State.Log.ReadDeep(arguments[0]);
        var items = arguments.Items(0);
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : separator);
            ValueText.Append(text, items[i], arguments.State);
            arguments.State.CheckLength(text.Length);
        }

        return Value.Of(text.ToString());
    }

    private static Value Contains(Arguments arguments)
    {
        arguments.State.Log.ReadDeep(arguments[0]);
        arguments.State.Log.ReadDeep(arguments[1]);
        var wanted = arguments[1];
        foreach (var item in arguments.Items(0))
        {
            if (Comparison.IsSame(item, wanted))
                return Value.True;
        }

        return Value.False;
    }

    private static Value Part(Arguments arguments, int start, int length)
    {
        var items = arguments.Items(0);
        start = Math.Min(start, items.Length);
        return Value.Of(items[start..(start + Math.Min(length, items.Length - start))]);
    }

    private static Value Reverse(Arguments arguments)
    {
        var items = (Value[])arguments.Items(0).Clone();
        Array.Reverse(items);
        return Value.Of(items);
    }

    private static Value Map(Arguments arguments)
    {
        var (state, name) = (arguments.State, arguments.Text(1));
        var members = new List<Value>();
        foreach (var item in arguments.Items(0))
        {
            if (Objects.TryMember(item, name, state, out var member))
                members.Add(member);
        }

        return Value.Of([.. members]);
    }

    private static Value Distinct(Arguments arguments)
    {
        arguments.State.Log.ReadDeep(arguments[0]);
        var kept = new List<Value>();
        var seen = new HashSet<Value>(SameValue.Comparer);
        foreach (var item in arguments.Items(0))
        {
            if (seen.Add(item))
                kept.Add(item);
        }

        return Value.Of([.. kept]);
    }

    private static Value Compact(Arguments arguments)
    {
        arguments.State.Log.ReadDeep(arguments[0]);
        return Value.Of(Array.FindAll(arguments.Items(0), item => !item.IsNull && (item.Kind != ValueKind.Leaf || !item.AsLeaf.Scalar.IsNull)));
    }

    private static Value Sort(Arguments arguments)
    {
        var (state, name) = (arguments.State, arguments.IsNull(1) ? null : arguments.Text(1));
        var items = arguments.Items(0);
        var keys = name is null ? items : Array.ConvertAll(items, item => Objects.TryMember(item, name, state, out var key) ? key : Value.Null);
        foreach (var key in keys)
            state.Log.ReadDeep(key);
        var present = Array.FindAll(keys, key => key.Kind != ValueKind.Null);
        for (var i = 1; i < present.Length; i++)
            Comparison.Compare(present[0], present[i]);
        return Value.Of([.. items.Zip(keys).OrderBy(pair => pair.Second, SortOrder.Comparer).Select(pair => pair.First)]);
    }
}
