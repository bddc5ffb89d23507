using System.Reflection;
using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

// The rows of Requirements.txt and the rows that tests name.
internal static class RequirementRows
{
    private const BindingFlags Methods =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyDictionary<string, string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);

    // A row counts only when a method that runs as a test names it, or its class does.
    public static IReadOnlyList<(string Row, string Test)> Named(IEnumerable<Type> types) =>
    [
        .. from type in types
           from method in type.GetMethods(Methods)
           where method.GetCustomAttributes<FactAttribute>(inherit: true).Any()
           from row in Traits(method).Concat(Traits(type))
           select (row, $"{type.Name}.{method.Name}"),
    ];

    // Other test projects are not referenced from here, so their sources are read.
    public static IReadOnlyList<(string Row, string Test)> NamedInSource(string file, string text) =>
    [
        .. Regex.Matches(text, "Trait\\(\"Requirement\", \"([^\"]*)\"\\)", RegexOptions.NonBacktracking)
            .Select(match => (match.Groups[1].Value, file)),
    ];

    private static IEnumerable<string> Traits(MemberInfo member) =>
        member.GetCustomAttributes<TraitAttribute>(inherit: true).Where(trait => trait.Name == "Requirement").Select(trait => trait.Value);
}
