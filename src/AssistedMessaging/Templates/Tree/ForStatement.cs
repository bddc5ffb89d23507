using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>for x in list</c>, with <c>offset</c>, <c>limit</c>, <c>reversed</c> and <c>else</c>.</summary>
internal sealed class ForStatement(
    int offset, NameSymbol symbol, Expression list, Expression? first, Expression? limit, bool isReversed, Block body, Block? otherwise)
    : Statement(offset)
{
    private int[] _assigned = [];

    /// <summary>A jump inside the body leaves this loop; only one in <c>else</c> leaves more.</summary>
    public override bool HasJump => otherwise is { HasJump: true };

    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var firstDecision = state.Decisions.Count;
        state.Conditions++;
        var items = list.Evaluate(state);
        var isModelList = items.Kind == ValueKind.NodeList && state.Log.Position == mark && first is null && limit is null && !isReversed;
        var rounds = Rounds(items, state);
        state.Conditions--;

        var reads = state.Log.Since(mark);
        state.Decisions.Add(reads, rounds.Count > 0, state.Output.Length, Offset, HasJump ? state.Loop : 0);
        var lastDecision = state.Decisions.Count;
        var flow = Flow.Next;
        if (rounds.Count > 0)
            Run(items, rounds, reads, isModelList ? default : reads, state);
        else if (otherwise is not null)
            flow = otherwise.Execute(state);

        state.Decisions.Close(firstDecision, lastDecision, state.Output.Length);
        state.Variables.Taint(_assigned, reads);
        return flow;
    }

    public override void Analyse(StaticScope scope)
    {
        var items = list.Analyse(scope);
        scope.ReadSelf(items);
        if (first is not null)
            scope.Read(first.Analyse(scope));
        if (limit is not null)
            scope.Read(limit.Analyse(scope));
        scope.Assign(symbol.Slot, items.Element());
        body.Analyse(scope);
        otherwise?.Analyse(scope);
    }

    public override void CollectAssigned(AssignedVariables assigned)
    {
        body.CollectAssigned(assigned);
        otherwise?.CollectAssigned(assigned);
    }

    public override void Finish()
    {
        body.Finish();
        otherwise?.Finish();
        _assigned = otherwise is null ? AssignedVariables.Of(body) : AssignedVariables.Of(body, otherwise);
    }

    private void Run(in Value items, (int Start, int Count) rounds, LogSlice reads, LogSlice itemReads, RenderState state)
    {
        var saved = state.Variables.Peek(symbol.Slot);
        var (outerLoop, outerFrame) = (state.Loop, state.Frame);
        var loop = ++state.LoopCount;
        var firstDecision = state.Decisions.Count;
        var frame = new LoopFrame { Length = rounds.Count, Reads = reads };
        (state.Loop, state.Frame) = (loop, frame);

        for (var i = 0; i < rounds.Count; i++)
        {
            state.At(Offset);
            state.CountRound();
            frame.Previous = frame.Item;
            frame.Item = Lists.Item(items, rounds.Start + (isReversed ? rounds.Count - 1 - i : i));
            frame.Index = i;
            state.Variables.Assign(symbol.Slot, frame.Item, itemReads);
            if (body.Execute(state) == Flow.Break)
                break;
        }

        (state.Loop, state.Frame) = (outerLoop, outerFrame);
        state.Variables.Restore(symbol.Slot, saved);
        if (body.HasJump)
            state.Variables.Taint(_assigned, state.Decisions.CloseLoop(firstDecision, loop, state.Output.Length, state.Log));
    }

    private (int Start, int Count) Rounds(in Value items, RenderState state)
    {
        if (!items.IsNull && !items.IsList)
            throw state.Fault(list.Offset, "template.not-a-list", "`for` needs a list. Test the value first or hand over a list.");

        var size = Lists.Size(items, state);
        var start = Math.Clamp(Number(first, 0, state), 0, size);
        var most = Number(limit, -1, state);
        return (start, most < 0 ? size - start : Math.Min(most, size - start));
    }

    private static int Number(Expression? expression, int whenMissing, RenderState state)
    {
        if (expression is null)
            return whenMissing;
        var value = expression.Evaluate(state);
        if (!value.IsNumber)
            throw state.Fault(expression.Offset, "template.not-a-number", "`offset` and `limit` need a whole number.");
        return (int)Math.Clamp(value.Kind == ValueKind.Real ? (long)value.AsReal : value.AsInteger, int.MinValue, int.MaxValue);
    }
}
