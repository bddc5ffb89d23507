namespace AssistedMessaging.Templates.Syntax;

/// <summary>A template's name and text, for reading and for error texts.</summary>
internal sealed class TemplateSource(string id, string text)
{
    public string Id { get; } = id;

    public string Text { get; } = text;

    public TemplateSyntaxException SyntaxError(int offset, string code, string problem)
    {
        var (line, column) = Locate(offset);
        return new(Id, line, column, code, problem);
    }

    public TemplateRenderException RenderError(int offset, string code, string problem)
    {
        var (line, column) = Locate(offset);
        return new(Id, line, column, code, problem);
    }

    private (int Line, int Column) Locate(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
