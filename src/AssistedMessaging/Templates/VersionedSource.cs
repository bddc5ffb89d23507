using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.Templates;

/// <summary>The text of one version of a template.</summary>
internal sealed class VersionedSource(string id, string version, string text)
{
    public TemplateVersion Version { get; } = new(id, version, HashOf(text));

    public string Text { get; } = text;

    /// <summary>SHA-256 over the text with LF line ends, in lower-case hexadecimal.</summary>
    public static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
