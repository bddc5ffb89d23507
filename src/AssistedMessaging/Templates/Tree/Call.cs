using System.Runtime.CompilerServices;
using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A function with its arguments; a piped value is the first argument.</summary>
internal sealed class Call(int offset, int depth, Function function, Expression[] arguments) : Expression(offset, depth)
{
    public const int MaxArguments = 6;

    public Function Function => function;

    public Expression[] Arguments => arguments;

    public override Value Evaluate(RenderState state)
    {
        var buffer = default(Buffer);
        Span<Value> values = buffer;
        for (var i = 0; i < arguments.Length; i++)
            values[i] = arguments[i].Evaluate(state);
        return function.Body(new Arguments(values[..arguments.Length], state, Offset));
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        var values = new StaticValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Analyse(scope);

        var walksFirst = function.Shape is not (ResultShape.New or ResultShape.SortedItems or ResultShape.AnyArgument);
        for (var i = 0; i < values.Length; i++)
        {
            if (walksFirst && (i == 0 || function.Shape == ResultShape.BothItems))
                scope.ReadSelf(values[i]);
            else
                scope.Read(values[i]);
        }

        return Result(scope, values);
    }

    private StaticValue Result(StaticScope scope, StaticValue[] values)
    {
        switch (function.Shape)
        {
            case ResultShape.Items or ResultShape.SortedItems:
                return StaticValue.Holding(values[0].Element().Paths);
            case ResultShape.BothItems or ResultShape.ItemsAndArgument:
                var last = function.Shape == ResultShape.BothItems ? values[^1].Element() : values[^1];
                return StaticValue.Holding(values[0].Element().Or(last).Paths);
            case ResultShape.Element:
                return values[0].Element();
            case ResultShape.AnyArgument:
                return values.Aggregate((all, value) => all.Or(value));
            case ResultShape.Mapped:
                var members = values[0].Element().Member(arguments[1] is Literal { Value: { IsText: true } text } ? text.AsText : "*");
                scope.Read(members);
                return StaticValue.Holding(members.Paths);
            default:
                return StaticValue.None;
        }
    }

    [InlineArray(MaxArguments)]
    private struct Buffer
    {
        private Value _first;
    }
}
