namespace AssistedMessaging.Templates.Rendering;

/// <summary>A fault in a place that knows no position; becomes a <see cref="TemplateRenderException"/> before it leaves the engine.</summary>
internal sealed class RenderFault(string code, string problem) : Exception(problem)
{
    public string Code { get; } = code;
}
