namespace Architecture.Tests;

/// <summary>Inside a module.</summary>
internal static class HexagonRules
{
    private static readonly string[] Technologies =
        ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Npgsql", "System.Net.Http", "System.Net.Mail", "System.Data", "CsvHelper", "Amazon"];

    private static readonly string[] Files = ["System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo"];

    public static IEnumerable<Rule> All =>
    [
        Rule.OnTypes("The domain knows nothing but itself.",
            code => code.Modules.SelectMany(module => code.In(module, "Domain")),
            (code, type) => Foreign(type, code.Modules, name =>
                name.StartsWith($"{type.Project}.Domain.", StringComparison.Ordinal)
                || name.StartsWith($"{type.Project}.Contracts.", StringComparison.Ordinal)
                || name is "BuildingBlocks.Outcome" or "BuildingBlocks.Sentence" or "BuildingBlocks.Mail.MailAddresses" or "BuildingBlocks.Mail.SmtpEncryption" or "BuildingBlocks.Security.SecretToken"
                || IsOwnEnum(code, type, name))),
        Rule.OnTypes("Ports speak the language of the domain.",
            code => code.Modules.SelectMany(module => code.In(module, "Ports")),
            (code, type) => Foreign(type, code.Modules, name =>
                !name.StartsWith($"{type.Project}.Adapters.", StringComparison.Ordinal)
                && (name.StartsWith($"{type.Project}.", StringComparison.Ordinal) || name.StartsWith("BuildingBlocks.", StringComparison.Ordinal))
                && !IsBlockOfTechnology(name))),
        Rule.OnTypes("Use cases reach the outside through ports alone.",
            code => code.Modules.SelectMany(module => code.In(module, "UseCases")),
            (code, type) => Foreign(type, code.Modules, name =>
                !name.StartsWith($"{type.Project}.Adapters.", StringComparison.Ordinal)
                && (name.StartsWith($"{type.Project}.", StringComparison.Ordinal) || name.StartsWith("BuildingBlocks.", StringComparison.Ordinal))
                && !IsBlockOfTechnology(name))),
        Rule.OnTypes("Adapters do not know each other.",
            code => code.Modules.SelectMany(module => code.In(module, "Adapters")),
            (_, type) => Complain(type, type.MentionsIn($"{type.Project}.Adapters").Where(name => FolderOf(name) != FolderOf(type.FullName)))),
        Rule.OnTypes("Message subscribers drive use cases and touch nothing deeper.",
            code => code.Modules.SelectMany(module => code.In(module, "Adapters.Messaging")),
            (_, type) => Complain(type, type.Mentions.Where(name =>
                name.StartsWith($"{type.Project}.Ports.", StringComparison.Ordinal) || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)))),
        Rule.OnTypes("Types in a module's layers are internal, but requests and answers.",
            code => code.Modules.SelectMany(code.Of),
            (_, type) => !type.IsPublic || type.FullName == $"{type.Project}.{type.Project}Module" || IsRequestOrAnswer(type)
                ? null
                : $"{type.FullName} is public."),
        Rule.OnTypes("Concrete types of a module are sealed.",
            code => code.Modules.SelectMany(code.Of).Where(type => type.Shape is TypeShape.Class or TypeShape.Record),
            (_, type) => type.IsSealed ? null : $"{type.FullName} can be derived from."),
        Rule.OnTypes("The domain's clock is given to it.",
            code => code.Modules.SelectMany(module => code.In(module, "Domain")),
            (_, type) => Complain(type, type.Mentions.Where(name => name == "System.TimeProvider"))),
    ];

    private static bool IsRequestOrAnswer(CodeType type) =>
        type.IsIn($"{type.Project}.UseCases") && type.Shape is TypeShape.Record or TypeShape.Enum or TypeShape.Struct;

    private static bool IsOwnEnum(Codebase code, CodeType type, string name) =>
        name.StartsWith($"{type.Project}.UseCases.", StringComparison.Ordinal) && code.Find(name) is { Shape: TypeShape.Enum };

    private static bool IsBlockOfTechnology(string name) =>
        name.StartsWith("BuildingBlocks.Persistence.", StringComparison.Ordinal) || name.StartsWith("BuildingBlocks.Imaging.", StringComparison.Ordinal)
        || name.StartsWith("BuildingBlocks.Storage.", StringComparison.Ordinal) || name.StartsWith("BuildingBlocks.Documents.", StringComparison.Ordinal);

    // Foreign: a technology, or anything of the product that is not allowed here.
    private static string? Foreign(CodeType type, IReadOnlyList<string> modules, Func<string, bool> allowed) => Complain(type, type.Mentions.Where(name =>
        Technologies.Any(technology => name.StartsWith(technology, StringComparison.Ordinal)) || Files.Contains(name) || (IsOurs(name, modules) && !allowed(name))));

    private static bool IsOurs(string name, IReadOnlyList<string> modules) =>
        name.StartsWith("BuildingBlocks.", StringComparison.Ordinal) || name.StartsWith("Host.", StringComparison.Ordinal)
        || modules.Any(module => name.StartsWith($"{module}.", StringComparison.Ordinal));

    private static string FolderOf(string name) => string.Join('.', name.Split('.').Take(3));

    private static string? Complain(CodeType type, IEnumerable<string> names) =>
        names.ToList() is { Count: > 0 } found ? $"{type.FullName} mentions {string.Join(", ", found)}." : null;
}
