namespace AssistedMessaging.Templates;

/// <summary>Which text a template had: its id, its version and the hash of its content. Drafts and the audit keep it.</summary>
/// <param name="Id">Name, for instance <c>prompts/system.en</c>.</param>
/// <param name="Version">The version that its author gave it.</param>
/// <param name="ContentHash">SHA-256 over the source with LF line ends, in lower-case hexadecimal.</param>
public readonly record struct TemplateVersion(string Id, string Version, string ContentHash)
{
    /// <summary>Id, version and the first twelve digits of the hash: <c>prompts/system.en@1:0123456789ab</c>.</summary>
    public override string ToString() => $"{Id}@{Version}:{ContentHash[..Math.Min(12, ContentHash.Length)]}";
}
