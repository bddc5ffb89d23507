namespace AssistedMessaging.Templates;

/// <summary>A version of a template cannot be added, used or pinned. Nothing has changed.</summary>
public sealed class TemplateVersionException : Exception
{
    internal TemplateVersionException(string code, string problem)
        : base(problem) => Code = code;

    /// <summary>Stable code, for instance <c>template.pinned</c>.</summary>
    public string Code { get; }
}
