using System.Collections.Frozen;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions that templates can call, by full name.</summary>
internal sealed class FunctionTable(IReadOnlyList<TemplateFunction> host)
{
    private static readonly FrozenDictionary<string, Function> BuiltIn =
        TextFunctions.All.Concat(TextSearchFunctions.All).Concat(ListFunctions.All).Concat(ListEditFunctions.All)
            .Concat(MathFunctions.All).Concat(ObjectFunctions.All).Concat(DateFunctions.All)
            .ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>Whether the name stands before a dot for a group of functions.</summary>
    public static bool IsGroup(ReadOnlySpan<char> name) =>
        name is "string" or "array" or "math" or "object" or "html" or "date" or "regex" or "timespan";

    private readonly FrozenDictionary<string, Function> _host =
        host.Select(HostFunctions.Adapt).Append(HostFunctions.Fenced).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The built-in function of that full name, or null.</summary>
    public static Function? Find(string name) => BuiltIn.GetValueOrDefault(name);

    /// <summary>The function outside all groups of that name, or null: the host's, and <c>fenced</c>.</summary>
    public Function? FindHost(ReadOnlySpan<char> name) =>
        _host.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var function) ? function : null;
}
