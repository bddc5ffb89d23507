namespace AssistedMessaging.Templates;

/// <summary>Reads templates of the documented subset of Scriban's language.</summary>
/// <remarks>Thread-safe; so is every <see cref="PromptTemplate"/> it gives.</remarks>
public interface IPromptTemplateEngine
{
    /// <summary>Reads and checks one template.</summary>
    /// <param name="id">Name for error texts and provenance, for instance <c>prompts/initial.system</c>.</param>
    /// <param name="source">The template.</param>
    /// <param name="use">How much of the language it may use.</param>
    /// <exception cref="TemplateSyntaxException">The template is not of the subset, or not of what <paramref name="use"/> allows.</exception>
    PromptTemplate Parse(string id, string source, TemplateUse use);
}
