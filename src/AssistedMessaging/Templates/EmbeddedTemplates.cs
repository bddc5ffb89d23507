namespace AssistedMessaging.Templates;

/// <summary>The templates that ship inside the package.</summary>
internal static class EmbeddedTemplates
{
    /// <summary>The source of one template.</summary>
    /// <param name="name">Path below the project's folder, for instance <c>Prompts/data.sbn</c>.</param>
    public static string Read(string name) => TryRead(name) ?? throw new FileNotFoundException($"The package holds no template `{name}`.");

    /// <summary>The source of one template, or null.</summary>
    public static string? TryRead(string name)
    {
        using var stream = typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
