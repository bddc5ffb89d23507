namespace AssistedMessaging.Tests.Conventions;

// A top-level type of a compiled assembly.
internal sealed record CompiledType(string Namespace, string Name)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
