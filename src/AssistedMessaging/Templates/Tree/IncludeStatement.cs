using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>include "name"</c>: a registered partial.</summary>
internal sealed class IncludeStatement(int offset, PartialTemplate partial) : Statement(offset)
{
    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var outer = state.EnterInclude(partial.Source);
        var (loop, frame) = (state.Loop, state.Frame);
        var saved = state.Variables.Exchange(partial.Locals, null);

        partial.Body.Execute(state);

        state.Variables.Exchange(partial.Locals, saved);
        (state.Loop, state.Frame) = (loop, frame);
        state.LeaveInclude(outer);
        return Flow.Next;
    }

    public override void Analyse(StaticScope scope)
    {
        if (scope.Enter(partial))
            partial.Body.Analyse(scope);
    }

    public override void CollectAssigned(AssignedVariables assigned) => assigned.Enter(partial);
}
