using System.Reflection;
using System.Text;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Privacy;

/// <summary>Walks over everything that objects hold, private fields, closures and emptied collections included, and finds texts in it.</summary>
internal static class RawScan
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Shared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Where a text of the list stands, from these objects and from every static field of the library on.</summary>
    public static IReadOnlyList<string> FindEverywhere(IReadOnlyList<string> texts, params object[] roots) => Find(texts, [.. roots, .. Statics()]);

    /// <summary>Where a text of the list stands, from these objects on.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> texts, params object[] roots)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>(roots.Select(r => (r, r.GetType().Name)));
        while (open.TryPop(out var at))
        {
            if (TextOf(at.Value) is { } text)
            {
                if (texts.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase)))
                    found.Add(at.Path);
                continue;
            }

            if (IsDull(at.Value.GetType()) || (!at.Value.GetType().IsValueType && !seen.Add(at.Value)))
                continue;

            foreach (var (value, name) in Parts(at.Value))
                open.Push((value, at.Path.Length > 300 ? at.Path : $"{at.Path}.{name}"));
        }

        return found;
    }

    private static string? TextOf(object value) => value switch
    {
        string text => text,
        char[] chars => new string(chars),
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        _ => null,
    };

    private static IEnumerable<(object, string)> Parts(object value)
    {
        if (value is Array array)
        {
            foreach (var item in array)
            {
                if (item is not null)
                    yield return (item, "[]");
            }

            yield break;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Own))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike && field.GetValue(value) is { } part)
                    yield return (part, field.Name);
            }
        }
    }

    private static IEnumerable<object> Statics() =>
        from type in typeof(Candidate).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(Shared)
        where !field.IsLiteral && !field.FieldType.IsPointer && !field.FieldType.IsByRefLike
        let value = field.GetValue(null)
        where value is not null
        select value;

    // Numbers, reflection, threads, and the scripted model: the model's side keeps what it was asked, as a real one may.
    private static bool IsDull(Type type) =>
        type.IsPrimitive || (type.IsArray && type.GetElementType()!.IsPrimitive) || type.IsEnum || type == typeof(decimal) || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type)
        || type == typeof(Thread) || type.Namespace?.StartsWith("System.Reflection", StringComparison.Ordinal) == true
        || type.Assembly == typeof(Testing.ScriptedChatClient).Assembly;
}
