using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

public sealed class RestoreFilesTests
{
    private static readonly Regex Host = new(@"\w+://[^""<\s]+|<packageSources>", RegexOptions.NonBacktracking);

    private static readonly string[] LockFiles =
        [.. new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(folder => RepositoryTree.Files(folder, "packages.lock.json"))];

    [Fact]
    public void What_restores_packages_names_no_host()
    {
        string[] files = ["nuget.config", "Directory.Packages.props", "Directory.Build.props", .. LockFiles];

        Expect.None(files.SelectMany(file => Hosts(RepositoryTree.Read(file)).Select(host => $"{file}: {host}")));
    }

    [Fact]
    public void Every_project_has_a_lock_file()
    {
        string[] projects = [.. new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(folder => RepositoryTree.Files(folder, ".csproj"))];

        Assert.Equal(projects.Select(Folder), LockFiles.Select(Folder));
    }

    [Fact]
    public void A_planted_host_is_found()
    {
        Assert.Single(Hosts("""<add key="feed" value="https://packages.example/v3/index.json" />"""));
        Assert.Single(Hosts("<packageSources>"));
    }

    private static string Folder(string file) => file[..file.LastIndexOf('/')];

    private static IEnumerable<string> Hosts(string text) => Host.Matches(text).Select(match => match.Value);
}
