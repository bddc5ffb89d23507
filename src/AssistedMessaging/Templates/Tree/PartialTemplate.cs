using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Tree;

/// <summary>A partial as one template sees it: it shares the template's variables and has locals of its own.</summary>
internal sealed class PartialTemplate(TemplateSource source)
{
    public TemplateSource Source { get; } = source;

    /// <summary>The statements; set once, while the template is read.</summary>
    public Block Body { get; set; } = new(0, []);

    /// <summary>The slots of its local variables; set once, while the template is read.</summary>
    public int[] Locals { get; set; } = [];
}
