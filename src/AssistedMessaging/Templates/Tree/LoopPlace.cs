using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>Where the running loop stands: <c>for.index</c> and its like.</summary>
internal sealed class LoopPlace(int offset, string name) : Expression(offset, 1)
{
    public static bool IsKnown(string name) => name is "index" or "rindex" or "first" or "last" or "even" or "odd" or "length" or "changed";

    public override Value Evaluate(RenderState state)
    {
        var frame = state.Frame!;
        switch (name)
        {
            case "index":
                return Value.Of((long)frame.Index);
            case "first":
                return Value.Of(frame.Index == 0);
            case "even":
                return Value.Of(frame.Index % 2 == 0);
            case "odd":
                return Value.Of(frame.Index % 2 == 1);
            case "changed":
                return Value.Of(HasChanged(frame, state));
        }

        state.Log.Add(frame.Reads);
        return name switch
        {
            "rindex" => Value.Of((long)frame.Length - frame.Index - 1),
            "last" => Value.Of(frame.Index == frame.Length - 1),
            _ => Value.Of((long)frame.Length),
        };
    }

    public override StaticValue Analyse(StaticScope scope) => StaticValue.None;

    private static bool HasChanged(LoopFrame frame, RenderState state)
    {
        state.Log.Add(frame.Reads);
        state.Log.ReadDeep(frame.Item);
        if (frame.Index == 0)
            return true;
        state.Log.ReadDeep(frame.Previous);
        return !Comparison.IsSame(frame.Item, frame.Previous);
    }
}
