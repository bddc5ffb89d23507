using System.Collections.Frozen;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions that templates can call, by full name.</summary>
internal sealed class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> BuiltIn =
        TextFunctions.All.Concat(TextSearchFunctions.All).Concat(ListFunctions.All).Concat(ListEditFunctions.All)
            .Concat(MathFunctions.All).Concat(ObjectFunctions.All)
            .ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>Whether the name stands before a dot for a group of functions.</summary>
    public static bool IsGroup(ReadOnlySpan<char> name) =>
        name is "string" or "array" or "math" or "object" or "html" or "date" or "regex" or "timespan";

    /// <summary>The function of that name, or null.</summary>
    public Function? Find(string name) => BuiltIn.GetValueOrDefault(name);
}
