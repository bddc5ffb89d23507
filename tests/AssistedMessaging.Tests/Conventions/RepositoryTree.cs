namespace AssistedMessaging.Tests.Conventions;

// The repository as files: conventions that the compiler does not keep are read from here.
internal static class RepositoryTree
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    // Every file below a folder with one of the extensions, without what a build puts there; relative to the root, with forward slashes.
    public static IEnumerable<string> Files(string folder, params string[] extensions)
    {
        string top = PathOf(folder);
        return !Directory.Exists(top)
            ? []
            : Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/bin/", Ordinal) && !file.Contains("/obj/", Ordinal))
                .Where(file => extensions.Any(extension => file.EndsWith(extension, Ordinal)))
                .Order(StringComparer.Ordinal);
    }

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistedMessaging.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests read the repository, so they must run inside it.");
    }
}
