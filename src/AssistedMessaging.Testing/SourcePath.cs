namespace AssistedMessaging.Testing;

// Finds a source file on this machine from the path that the compiler wrote into the test assembly.
internal static class SourcePath
{
    // A deterministic build writes "/_/tests/X.cs" instead of the real folder. The rest of such a path is looked for above the test's output folder.
    public static string Resolve(string compiled)
    {
        if (File.Exists(compiled))
        {
            return compiled;
        }

        string path = compiled.Replace('\\', '/');
        int rest = path.StartsWith("/_", StringComparison.Ordinal) ? path.IndexOf('/', 2) : -1;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); rest > 0 && folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, path[(rest + 1)..]);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException("The test's source file is not on this machine, so there is no place for its approved text.", compiled);
    }
}
