using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace AssistedMessaging.Tests.Conventions;

// Prints what a package offers to others as sorted text, one line a member. Nullability is left out.
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly) => Print(assembly.GetExportedTypes());

    public static string Print(IEnumerable<Type> types) => string.Join("\n\n", types
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => string.Join('\n', [TypeLine(type), .. Members(type).Order(StringComparer.Ordinal).Select(line => $"    {line}")])));

    private static string TypeLine(Type type)
    {
        bool isRecord = IsRecord(type);
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(isRecord ? "record " : "")}struct"
            : $"{(type.IsAbstract && type.IsSealed ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}"
            + $"{(isRecord ? "record" : "class")}";
        IEnumerable<Type> inherited = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            ? [parent, .. type.GetInterfaces().Except(parent.GetInterfaces())]
            : type.IsEnum ? [] : type.GetInterfaces();
        string[] bases = [.. inherited.Select(SurfaceNames.Of).Where(name => !isRecord || !name.StartsWith("IEquatable<", StringComparison.Ordinal))];
        string list = bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}";
        return $"{kind} {SurfaceNames.OfDeclared(type)}{list}";
    }

    // A record is known by what the compiler writes for its ToString.
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared) is { } print && print.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture):D3} {name}");
        }

        IEnumerable<MemberInfo> members = typeof(Delegate).IsAssignableFrom(type) ? [type.GetMethod("Invoke")!] : type.GetMembers(Declared);
        return members.Select(Line).OfType<string>();
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when Visible(constructor) is { } access => $"{access}.ctor({Parameters(constructor)})",
        MethodInfo method when Visible(method) is { } access && IsOwn(method) =>
            $"{access}{Modifiers(method)}{SurfaceNames.Of(method.ReturnType)} {method.Name}{SurfaceNames.Generic(method)}({Parameters(method)})",
        PropertyInfo property when Accessors(property) is { Length: > 0 } accessors =>
            $"{Required(property)}{Modifiers((property.GetMethod ?? property.SetMethod)!)}{SurfaceNames.Of(property.PropertyType)}"
            + $" {PropertyName(property)} {{ {accessors} }}",
        FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily =>
            $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}"
            + $"{SurfaceNames.Of(field.FieldType)} {field.Name}"
            + (field.IsLiteral ? $" = {SurfaceNames.Literal(field.FieldType, field.GetRawConstantValue())}" : ""),
        EventInfo @event when Visible(@event.AddMethod!) is not null => $"event {SurfaceNames.Of(@event.EventHandlerType!)} {@event.Name}",
        _ => null,
    };

    private static string? Visible(MethodBase method) => method.IsPublic ? "" : method.IsFamily || method.IsFamilyOrAssembly ? "protected " : null;

    // Accessors are printed with their properties; what the compiler adds to records is known from the word "record".
    private static bool IsOwn(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.DeclaringType!.IsInterface ? method.IsAbstract ? "" : "default "
        : method.GetBaseDefinition() != method ? "override "
        : method.IsAbstract ? "abstract "
        : method.IsVirtual && !method.IsFinal ? "virtual " : "";

    private static string Required(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";

    private static string PropertyName(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;

    private static string Accessors(PropertyInfo property)
    {
        if (property.Name == "EqualityContract")
        {
            return "";
        }

        string? get = property.GetMethod is { } getter ? Visible(getter) is { } access ? $"{access}get;" : null : null;
        string? set = property.SetMethod is { } setter && Visible(setter) is { } setAccess
            ? $"{setAccess}{(PublicMembers.IsInit(setter) ? "init" : "set")};"
            : null;
        return string.Join(' ', new[] { get, set }.OfType<string>());
    }

    private static string Parameters(MethodBase method)
    {
        string list = string.Join(", ", method.GetParameters().Select(Parameter));
        return method.IsDefined(typeof(ExtensionAttribute)) ? $"this {list}" : list;
    }

    private static string Parameter(ParameterInfo parameter)
    {
        string passing = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : !parameter.ParameterType.IsByRef ? ""
            : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string value = parameter.HasDefaultValue ? $" = {SurfaceNames.Literal(parameter.ParameterType, parameter.RawDefaultValue)}" : "";
        return $"{passing}{SurfaceNames.Of(parameter.ParameterType)} {parameter.Name}{value}";
    }
}
