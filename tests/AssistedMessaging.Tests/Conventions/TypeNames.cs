using System.Reflection.Metadata;

namespace AssistedMessaging.Tests.Conventions;

// Full names of types in metadata. A nested type, and so every closure and state machine, counts as the type around it.
internal static class TypeNames
{
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(Outermost(reader, handle));
        return Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public static string Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of(reader, (TypeReferenceHandle)type.ResolutionScope)
            : Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public static TypeDefinitionHandle Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinitionHandle outer = reader.GetTypeDefinition(handle).GetDeclaringType();
        return outer.IsNil ? handle : Outermost(reader, outer);
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
