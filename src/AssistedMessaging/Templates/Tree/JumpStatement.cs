using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Tree;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class JumpStatement(int offset, Flow flow) : Statement(offset)
{
    public override bool HasJump => true;

    public override Flow Execute(RenderState state) => flow;

    public override void Analyse(StaticScope scope)
    {
    }
}
