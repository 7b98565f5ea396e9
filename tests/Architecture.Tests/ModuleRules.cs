namespace Architecture.Tests;

/// <summary>Between modules, building blocks and the host.</summary>
internal static class ModuleRules
{
    public static IEnumerable<Rule> All =>
    [
        Rule.OnTypes("A module sees its neighbors through contracts alone.",
            code => code.Modules.SelectMany(code.Of),
            (code, type) => Complain(type, code.Neighbours(type.Project)
                .SelectMany(type.MentionsIn).Where(name => !name.Contains(".Contracts.", StringComparison.Ordinal)))),
        Rule.OnTypes("Contracts reference nothing.",
            code => code.Modules.SelectMany(code.ContractsOf),
            (_, type) => Complain(type, type.Mentions.Where(name =>
                !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith($"{type.Project}.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)))),
        Rule.OnTypes("Contracts are sealed records, enumerations and interfaces.",
            code => code.Modules.SelectMany(code.ContractsOf),
            (_, type) => type is { IsPublic: true, Shape: TypeShape.Interface or TypeShape.Enum } or { IsPublic: true, Shape: TypeShape.Record, IsSealed: true }
                ? null
                : $"{type.FullName} is something else."),
        Rule.OnTypes("Building blocks know no module.",
            code => code.BuildingBlocks,
            (code, type) => Complain(type, code.Modules.SelectMany(type.MentionsIn).Concat(type.MentionsIn("Host")))),
        Rule.OnTypes("The host drives use cases and nothing deeper.",
            code => code.Host,
            (code, type) => Complain(type, code.Modules.SelectMany(module => type.MentionsIn(module).Where(name =>
                !name.StartsWith($"{module}.UseCases.", StringComparison.Ordinal) && !name.StartsWith($"{module}.Contracts.", StringComparison.Ordinal)
                && name != $"{module}.{module}Module")))),
        Rule.OnTypes("Pages leave databases, files and images to modules and building blocks.",
            code => code.Host.Where(type => type.IsIn("Host.Pages")),
            (_, type) => Complain(type, type.Mentions.Where(name =>
                name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name is "System.IO.File" or "System.IO.Directory"))),
        Rule.OnTypes("Modules write mails by templates alone.",
            code => code.Modules.SelectMany(code.Of),
            (_, type) => Complain(type, type.Mentions.Where(name => name == "BuildingBlocks.Mail.MailMessage"))),
        new("Modules do not ask each other in a circle.",
            code => code.Modules,
            (code, module) => Asks(code, (string)module).FirstOrDefault(other => Reaches(code, other, (string)module, [])) is { } circle
                ? $"{module} asks {circle}, which in the end asks {module}."
                : null),
    ];

    /// <summary>The neighbors whose contract interfaces a module calls.</summary>
    public static IEnumerable<string> Asks(Codebase code, string module) => code.Neighbours(module).Where(other =>
        code.ContractsOf(other).Where(type => type.Shape == TypeShape.Interface)
            .Any(port => code.Of(module).Any(type => type.Mentions.Contains(port.FullName))));

    private static bool Reaches(Codebase code, string from, string target, HashSet<string> seen) =>
        from == target || (seen.Add(from) && Asks(code, from).Any(next => Reaches(code, next, target, seen)));

    private static string? Complain(CodeType type, IEnumerable<string> names) =>
        names.ToList() is { Count: > 0 } found ? $"{type.FullName} mentions {string.Join(", ", found)}." : null;
}
