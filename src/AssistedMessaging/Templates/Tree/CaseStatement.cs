using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>case</c> with its <c>when</c> and <c>else</c>.</summary>
internal sealed class CaseStatement(int offset, Expression subject, Expression[][] choices, Block[] bodies, Block? otherwise) : Statement(offset)
{
    private int[] _assigned = [];

    public override bool HasJump { get; } = Array.Exists(bodies, body => body.HasJump) || otherwise is { HasJump: true };

    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var mark = state.Log.Position;
        var firstDecision = state.Decisions.Count;
        var body = Choose(state);
        var reads = state.Log.Since(mark);
        state.Decisions.Add(reads, body is not null && body != otherwise, state.Output.Length, Offset, HasJump ? state.Loop : 0);
        var lastDecision = state.Decisions.Count;

        var flow = body is null ? Flow.Next : body.Execute(state);

        state.Decisions.Close(firstDecision, lastDecision, state.Output.Length);
        state.Variables.Taint(_assigned, reads);
        return flow;
    }

    public override void Analyse(StaticScope scope)
    {
        scope.Read(subject.Analyse(scope));
        foreach (var choice in choices.SelectMany(list => list))
            scope.Read(choice.Analyse(scope));
        foreach (var body in bodies)
            body.Analyse(scope);
        otherwise?.Analyse(scope);
    }

    public override void CollectAssigned(AssignedVariables assigned)
    {
        foreach (var body in bodies)
            body.CollectAssigned(assigned);
        otherwise?.CollectAssigned(assigned);
    }

    public override void Finish()
    {
        foreach (var body in bodies)
            body.Finish();
        otherwise?.Finish();
        _assigned = otherwise is null ? AssignedVariables.Of(bodies) : AssignedVariables.Of([.. bodies, otherwise]);
    }

    private Block? Choose(RenderState state)
    {
        state.Conditions++;
        var body = otherwise;
        var value = subject.Evaluate(state);
        for (var i = 0; i < choices.Length && body == otherwise; i++)
        {
            if (Matches(value, choices[i], state))
                body = bodies[i];
        }

        state.Conditions--;
        return body;
    }

    private static bool Matches(in Value value, Expression[] choices, RenderState state)
    {
        foreach (var choice in choices)
        {
            if (Comparison.AreEqual(value, choice.Evaluate(state), state, choice.Offset))
                return true;
        }

        return false;
    }
}
