namespace AssistedMessaging.Templates;

/// <summary>The templates that ship inside the package. A file <c>Prompts/system.en.v1.sbn</c> is version 1 of <c>prompts/system.en</c>.</summary>
internal static class EmbeddedTemplates
{
    private const string Extension = ".sbn";

    /// <summary>All of them; of several versions of one id the newest comes last.</summary>
    public static IReadOnlyList<VersionedSource> All { get; } =
    [
        .. typeof(EmbeddedTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(template => int.Parse(template.Version.Version, System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static VersionedSource Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedTemplates).Assembly.GetManifestResourceStream(name)!);
        var folder = name.StartsWith("Prompts/", StringComparison.Ordinal) ? "prompts/" : "messages/";
        var file = name[(name.LastIndexOf('/') + 1)..^Extension.Length];
        var mark = file.LastIndexOf(".v", StringComparison.Ordinal);
        return new(folder + file[..mark], file[(mark + 2)..], reader.ReadToEnd());
    }
}
