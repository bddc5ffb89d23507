namespace AssistedMessaging.Templates;

/// <summary>What a template is for, and with that how much of the language it may use.</summary>
public enum TemplateUse
{
    /// <summary>What a model wrote: text and bare paths only. The safe default.</summary>
    ModelOutput = 0,

    /// <summary>A recruiter's message template: text, bare paths, <c>if</c>/<c>else</c> over paths and literals, <c>object.default</c>.</summary>
    Message,

    /// <summary>A prompt template: the whole subset of <c>docs/templates.md</c>.</summary>
    Prompt,
}
