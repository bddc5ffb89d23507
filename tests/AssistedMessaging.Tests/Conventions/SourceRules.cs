using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

// Rules about one source file; each gives what is wrong, or nothing.
internal static class SourceRules
{
    public const int MostLines = 300;

    private static readonly Regex NamespaceLine = new(@"^namespace\s+([\w.]+)", RegexOptions.NonBacktracking | RegexOptions.Multiline);

    // Namespaces are file-scoped, so a type at the top level starts in the first column.
    private static readonly Regex TypeLine = new(
        @"^((?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*"
        + @"(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>\[\], ?]+?)\s+(\w+)",
        RegexOptions.NonBacktracking | RegexOptions.Multiline);

    public static IEnumerable<string> Namespace(string file, string text)
    {
        string[] parts = file.Split('/');
        string expected = string.Join('.', parts[1..^1]);
        string[] declared = [.. NamespaceLine.Matches(text).Select(match => match.Groups[1].Value)];
        string[] types = TypeNames(text, publicOnly: false);
        bool registers = parts[^2] == "DependencyInjection" && parts.Length == 4 && types.All(Rooms.IsRegistration);
        string[] allowed = registers ? [expected, parts[1]] : [expected];
        return types.Length == 0 || (declared.Length == 1 && allowed.Contains(declared[0]))
            ? []
            : [$"{file} declares namespace {string.Join(", ", declared)} and should declare {expected}"];
    }

    public static IEnumerable<string> PublicTypes(string file, string text)
    {
        string[] types = TypeNames(text, publicOnly: true);
        string name = Path.GetFileName(file).Split('.')[0];
        return types.Length > 1 ? [$"{file} has the public types {string.Join(", ", types)}"]
            : types.Length == 1 && types[0] != name ? [$"{file} has the public type {types[0]}"]
            : [];
    }

    public static IEnumerable<string> Length(string file, string text) =>
        text.Count(c => c == '\n') is > MostLines and var lines ? [$"{file} has {lines} lines"] : [];

    private static string[] TypeNames(string text, bool publicOnly) =>
    [
        .. TypeLine.Matches(text)
            .Where(match => !publicOnly || match.Value.StartsWith("public ", StringComparison.Ordinal))
            .Select(match => match.Groups[2].Value)
            .Distinct(),
    ];
}
