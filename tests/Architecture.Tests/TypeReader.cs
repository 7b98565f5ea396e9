using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Architecture.Tests;

/// <summary>Reads types from an assembly with everything they mention; what the compiler generated counts as its author's.</summary>
internal static partial class TypeReader
{
    public static IReadOnlyList<CodeType> Read(string assemblyPath, Func<TypeDefinition, bool>? wanted = null, Func<string, string>? rename = null)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        return [.. assembly.MainModule.Types
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && (wanted?.Invoke(type) ?? true))
            .Select(type => Describe(type, assembly.Name.Name, rename ?? (name => name)))];
    }

    private static CodeType Describe(TypeDefinition type, string project, Func<string, string> rename)
    {
        var mentions = new HashSet<string>();
        Collect(type, reference => mentions.Add(rename(NameOf(reference))));
        var name = rename(type.FullName);
        mentions.Remove(name);
        var dot = name.LastIndexOf('.');
        return new CodeType(
            project, dot < 0 ? "" : name[..dot], name[(dot + 1)..], ShapeOf(type), type.IsPublic, type.IsSealed || type.IsAbstract, mentions,
            [.. type.Interfaces.Select(i => Readable(i.InterfaceType, rename))]);
    }

    private static TypeShape ShapeOf(TypeDefinition type) => type switch
    {
        { IsInterface: true } => TypeShape.Interface,
        { IsEnum: true } => TypeShape.Enum,
        { IsValueType: true } => TypeShape.Struct,
        _ when type.Methods.Any(method => method.Name == "<Clone>$") => TypeShape.Record,
        _ => TypeShape.Class,
    };

    // "BuildingBlocks.UseCases.ICommandHandler<Shop.UseCases.Selling.MarkPaid>"
    private static string Readable(TypeReference type, Func<string, string> rename) => type is GenericInstanceType generic
        ? $"{NameOf(generic)}<{string.Join(", ", generic.GenericArguments.Select(argument => Readable(argument, rename)))}>"
        : rename(NameOf(type));

    private static string NameOf(TypeReference type)
    {
        var bare = type.GetElementType();
        while (bare.DeclaringType is { } outer)
            bare = outer;
        return Arity().Replace(bare.FullName, "");
    }

    private static void Collect(TypeDefinition type, Action<TypeReference> mention)
    {
        See(type.BaseType, mention);
        foreach (var i in type.Interfaces)
            See(i.InterfaceType, mention);
        foreach (var attribute in type.CustomAttributes)
            See(attribute.AttributeType, mention);
        foreach (var field in type.Fields)
            See(field.FieldType, mention);
        foreach (var method in type.Methods)
            Collect(method, mention);
        foreach (var nested in type.NestedTypes)
            Collect(nested, mention);
    }

    private static void Collect(MethodDefinition method, Action<TypeReference> mention)
    {
        See(method.ReturnType, mention);
        foreach (var parameter in method.Parameters)
            See(parameter.ParameterType, mention);
        if (!method.HasBody)
            return;

        foreach (var variable in method.Body.Variables)
            See(variable.VariableType, mention);
        foreach (var instruction in method.Body.Instructions)
            Collect(instruction, mention);
    }

    private static void Collect(Instruction instruction, Action<TypeReference> mention)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                See(type, mention);
                break;
            case MethodReference method:
                See(method.DeclaringType, mention);
                See(method.ReturnType, mention);
                foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
                    See(argument, mention);
                break;
            case FieldReference field:
                See(field.DeclaringType, mention);
                break;
        }
    }

    private static void See(TypeReference? type, Action<TypeReference> mention)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                mention(generic);
                foreach (var argument in generic.GenericArguments)
                    See(argument, mention);
                return;
            case TypeSpecification wrapped:
                See(wrapped.ElementType, mention);
                return;
            default:
                mention(type);
                return;
        }
    }

    [GeneratedRegex("`\\d+")]
    private static partial Regex Arity();
}
