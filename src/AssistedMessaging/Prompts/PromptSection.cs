using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>One message of a prompt, with the account of which field said and decided what in it.</summary>
public sealed class PromptSection
{
    /// <summary>Makes a section.</summary>
    public PromptSection(PromptRole role, PromptTemplate template, RenderedText content) => (Role, TemplateId, TemplateHash, Content) = (role, template.Id, template.ContentHash, content);

    /// <summary>Who speaks.</summary>
    public PromptRole Role { get; }

    /// <summary>Id of the template.</summary>
    public string TemplateId { get; }

    /// <summary>SHA-256 of the template's source, in lower-case hexadecimal.</summary>
    public string TemplateHash { get; }

    /// <summary>The text with its provenance.</summary>
    public RenderedText Content { get; }

    /// <summary>Role and template only.</summary>
    public override string ToString() => $"{Role} ({TemplateId})";
}
