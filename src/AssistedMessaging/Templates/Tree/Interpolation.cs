using System.Text;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A text with expressions inside: <c>$"Dear {name}"</c>.</summary>
internal sealed class Interpolation(int offset, int depth, Expression[] parts) : Expression(offset, depth)
{
    public override Value Evaluate(RenderState state)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            ValueText.Append(text, part.Evaluate(state), state);
            state.CheckLength(text.Length);
        }

        return Value.Of(text.ToString());
    }

    public override StaticValue Analyse(StaticScope scope)
    {
        foreach (var part in parts)
            scope.Read(part.Analyse(scope));
        return StaticValue.None;
    }
}
