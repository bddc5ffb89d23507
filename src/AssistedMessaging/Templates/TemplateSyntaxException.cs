namespace AssistedMessaging.Templates;

/// <summary>A template could not be read. The message names template, line, column and what to do instead.</summary>
public sealed class TemplateSyntaxException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="templateId">The template.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    /// <param name="code">Stable code, for instance <c>template.outside-subset</c>.</param>
    /// <param name="problem">What is wrong and what to do.</param>
    public TemplateSyntaxException(string templateId, int line, int column, string code, string problem)
        : base($"{templateId}({line},{column}): {problem}") => (TemplateId, Line, Column, Code) = (templateId, line, column, code);

    /// <summary>The template.</summary>
    public string TemplateId { get; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column, from 1.</summary>
    public int Column { get; }

    /// <summary>Stable code.</summary>
    public string Code { get; }
}
