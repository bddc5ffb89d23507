using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>The template's own words.</summary>
internal sealed class TextStatement(int offset, string text) : Statement(offset)
{
    public override Flow Execute(RenderState state)
    {
        state.At(Offset);
        var start = state.Output.Length;
        state.Output.Write(text);
        state.Output.AddSpan(start, [], Trust.Literal, state.OutputOffset);
        return Flow.Next;
    }

    public override void Analyse(StaticScope scope)
    {
    }
}
