using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace AssistedMessaging.Tests.Conventions;

// What a compiled assembly says about itself: which type names which, method bodies included, and which members it calls.
internal sealed class CompiledAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;

    public CompiledAssembly(Assembly assembly)
    {
        _file = new PEReader(File.OpenRead(assembly.Location));
        _reader = _file.GetMetadataReader();
    }

    public void Dispose() => _file.Dispose();

    // Top-level types, those that the compiler made for itself left out.
    public IEnumerable<CompiledType> Types() =>
        from handle in _reader.TypeDefinitions
        let type = _reader.GetTypeDefinition(handle)
        let name = _reader.GetString(type.Name)
        where type.GetDeclaringType().IsNil && !name.Contains('<', StringComparison.Ordinal) && !IsEmbedded(type)
        select new CompiledType(_reader.GetString(type.Namespace), name);

    // Every other type that a type names anywhere: base, interface, member, attribute, constraint, local, instruction.
    public IReadOnlyDictionary<string, ISet<string>> References()
    {
        Dictionary<string, ISet<string>> references = [];
        foreach (TypeDefinitionHandle handle in _reader.TypeDefinitions)
        {
            string owner = TypeNames.Of(_reader, handle);
            if (!references.TryGetValue(owner, out ISet<string>? names))
            {
                references.Add(owner, names = new SortedSet<string>(StringComparer.Ordinal));
            }

            Collect(_reader.GetTypeDefinition(handle), new TypeCollector(_reader, names));
            names.Remove(owner);
        }

        return references;
    }

    // Members of other assemblies that are called, with the bits of all numbers loaded for the expression so far.
    public IEnumerable<CompiledCall> Calls()
    {
        foreach (MethodDefinitionHandle handle in _reader.MethodDefinitions)
        {
            MethodDefinition method = _reader.GetMethodDefinition(handle);
            string owner = TypeNames.Of(_reader, method.GetDeclaringType());
            int constants = 0;
            foreach ((OpCode code, int operand) in Body(method))
            {
                constants = IlReader.IsStore(code) ? 0 : constants | Math.Max(IlReader.Constant(code, operand) ?? 0, 0);
                if (code.OperandType == OperandType.InlineMethod
                    && Member(MetadataTokens.EntityHandle(operand)) is { Parent.Kind: HandleKind.TypeReference } member)
                {
                    BlobReader signature = _reader.GetBlobReader(member.Signature);
                    SignatureHeader header = signature.ReadSignatureHeader();
                    int parameters = header.IsGeneric ? -1 : signature.ReadCompressedInteger();
                    string type = TypeNames.Of(_reader, (TypeReferenceHandle)member.Parent);
                    yield return new CompiledCall(
                        owner, type, _reader.GetString(member.Name), !header.IsInstance, parameters, constants);
                }
            }
        }
    }

    private MemberReference? Member(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MemberReference => _reader.GetMemberReference((MemberReferenceHandle)handle),
        HandleKind.MethodSpecification => Member(_reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => null,
    };

    private void Collect(TypeDefinition type, TypeCollector collector)
    {
        collector.Add(type.BaseType);
        collector.Add(type.GetCustomAttributes());
        Collect(type.GetGenericParameters(), collector);
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
        {
            collector.Add(_reader.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            collector.Add(handle);
            collector.Add(_reader.GetFieldDefinition(handle).GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle handle in type.GetProperties())
        {
            collector.Add(_reader.GetPropertyDefinition(handle).GetCustomAttributes());
        }

        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            collector.Add(handle);
            Collect(_reader.GetMethodDefinition(handle), collector);
        }
    }

    private void Collect(MethodDefinition method, TypeCollector collector)
    {
        collector.Add(method.GetCustomAttributes());
        Collect(method.GetGenericParameters(), collector);
        foreach (ParameterHandle handle in method.GetParameters())
        {
            collector.Add(_reader.GetParameter(handle).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        collector.Add(body.LocalSignature);
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            collector.Add(region.CatchType);
        }

        foreach ((OpCode code, int operand) in IlReader.Read(body))
        {
            if (IlReader.HasToken(code))
            {
                collector.Add(MetadataTokens.EntityHandle(operand));
            }
        }
    }

    private void Collect(GenericParameterHandleCollection parameters, TypeCollector collector)
    {
        foreach (GenericParameterHandle handle in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in _reader.GetGenericParameter(handle).GetConstraints())
            {
                collector.Add(_reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private IEnumerable<(OpCode Code, int Operand)> Body(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? [] : IlReader.Read(_file.GetMethodBody(method.RelativeVirtualAddress));

    private bool IsEmbedded(TypeDefinition type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        new TypeCollector(_reader, names).Add(type.GetCustomAttributes());
        return names.Any(name => name.EndsWith(".EmbeddedAttribute", StringComparison.Ordinal));
    }
}
