using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>capture v</c> … <c>end</c>: what is printed inside becomes the variable's text, with all reads and decisions inside.</summary>
internal sealed class CaptureStatement(int offset, NameSymbol symbol, Block body) : Statement(offset)
{
    public override bool HasJump => body.HasJump;

    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var (start, spans) = (state.Output.Length, state.Output.SpanCount);
        var (firstDecision, firstLoop) = (state.Decisions.Count, state.LoopCount + 1);
        state.Captures++;

        var flow = body.Execute(state);

        state.Captures--;
        var text = state.Output.Cut(start, spans);
        state.Decisions.EndCapture(firstDecision, start, firstLoop);
        state.Variables.Assign(symbol.Slot, Value.Of(text, TextForm.Capture), state.Log.Since(mark));
        return flow;
    }

    public override void Analyse(StaticScope scope) => body.Analyse(scope);

    public override void CollectAssigned(AssignedVariables assigned)
    {
        assigned.Add(symbol.Slot);
        body.CollectAssigned(assigned);
    }

    public override void Finish() => body.Finish();
}
