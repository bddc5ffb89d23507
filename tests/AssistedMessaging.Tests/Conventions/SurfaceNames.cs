using System.Globalization;
using System.Reflection;

namespace AssistedMessaging.Tests.Conventions;

// Types and constants as C# writes them: in full where the repository declares them, short otherwise.
internal static class SurfaceNames
{
    private static readonly Dictionary<Type, string> Keywords = new (Type Type, string Keyword)[]
    {
        (typeof(void), "void"), (typeof(bool), "bool"), (typeof(byte), "byte"), (typeof(char), "char"), (typeof(decimal), "decimal"),
        (typeof(double), "double"), (typeof(float), "float"), (typeof(int), "int"), (typeof(long), "long"), (typeof(object), "object"),
        (typeof(string), "string"), (typeof(short), "short"), (typeof(uint), "uint"), (typeof(ulong), "ulong"),
    }.ToDictionary(entry => entry.Type, entry => entry.Keyword);

    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Of(inner)}?";
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        string[] arguments = [.. type.GetGenericArguments().Select(Of)];
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true ? $"({string.Join(", ", arguments)})"
            : type.IsGenericParameter ? type.Name
            : $"{Outer(type)}{Bare(type)}{(arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments)}>")}";
    }

    public static string OfDeclared(Type type) => $"{type.Namespace}.{Of(type)}";

    public static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    public static string Literal(Type type, object? value) => value switch
    {
        null => "default",
        _ when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Outer(Type type) => type.DeclaringType is { } outer ? $"{Outer(outer)}{Bare(outer)}." : "";

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
