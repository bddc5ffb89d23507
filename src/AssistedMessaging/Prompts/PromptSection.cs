using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>One message of a prompt, with the account of which field said and decided what in it.</summary>
public sealed class PromptSection
{
    /// <summary>Makes a section.</summary>
    public PromptSection(PromptRole role, TemplateVersion template, RenderedText content) => (Role, Template, Content) = (role, template, content);

    /// <summary>Who speaks.</summary>
    public PromptRole Role { get; }

    /// <summary>The template that made it.</summary>
    public TemplateVersion Template { get; }

    /// <summary>The text with its provenance.</summary>
    public RenderedText Content { get; }

    /// <summary>Role and template only.</summary>
    public override string ToString() => $"{Role} ({Template.Id})";
}
