namespace AssistedMessaging.Prompts;

/// <summary>A prompt template reads something that prompts may not show. It is refused when it is loaded.</summary>
public sealed class PromptTemplateException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="templateId">The template.</param>
    /// <param name="path">The path that it reads.</param>
    /// <param name="problem">Why it may not, and what to do.</param>
    public PromptTemplateException(string templateId, string path, string problem)
        : base($"{templateId}: `{path}` {problem}.") => (TemplateId, Path) = (templateId, path);

    /// <summary>The template.</summary>
    public string TemplateId { get; }

    /// <summary>The path that it reads.</summary>
    public string Path { get; }

    /// <summary>Stable code: <c>prompts.forbidden-field</c>.</summary>
    public string Code => "prompts.forbidden-field";
}
