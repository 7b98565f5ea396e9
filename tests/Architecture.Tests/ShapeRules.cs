using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Names and places.</summary>
internal static partial class ShapeRules
{
    private static readonly string[] BannedWords = ["Manager", "Helper", "Util", "Utils", "Common", "Dto", "Info", "Impl"];

    public static IEnumerable<Rule> All =>
    [
        Rule.OnTypes("Every request has exactly one handler.",
            code => code.Modules.SelectMany(module => code.In(module, "UseCases")).Where(type => code.IsRequest(type)),
            (code, type) => code.HandlersOf(type).ToList() is { Count: 1 } ? null : $"{type.FullName} has {code.HandlersOf(type).Count()} handlers."),
        Rule.OnTypes("A command's handler is named for it and stands beside it.",
            code => code.Modules.SelectMany(code.Of).Where(type => type.CommandHandled() is not null),
            (_, type) => $"{type.CommandHandled()}Handler" == type.FullName ? null : $"{type.FullName} handles {type.CommandHandled()}."),
        Rule.OnTypes("A query's handler answers from Adapters/Persistence/Queries or the folder of its own technology.",
            code => code.Modules.SelectMany(code.Of).Where(type => type.QueryHandled() is not null),
            (_, type) => type.Name == $"{type.QueryHandled()!.Split('.')[^1]}Handler" && type.IsIn($"{type.Project}.Adapters")
                ? null
                : $"{type.FullName} answers {type.QueryHandled()}."),
        Rule.OnTypes("Every message of a contract is told by its module.",
            code => code.Modules.SelectMany(code.ContractsOf).Where(code.IsMessage),
            (code, type) => code.Of(type.Project.Split('.')[0]).Any(teller => teller.Mentions.Contains(type.FullName)) ? null : $"Nobody tells {type.FullName}."),
        Rule.OnTypes("Driven ports are interfaces whose names begin with I.",
            code => code.Modules.SelectMany(module => code.In(module, "Ports")).Where(type => type.Shape == TypeShape.Interface),
            (_, type) => PortName().IsMatch(type.Name) ? null : $"{type.FullName} is not named like a port."),
        Rule.OnTypes("No name hides behind a word that says nothing.",
            code => code.Types,
            (_, type) => BannedWords.Any(word => Regex.IsMatch(type.Name, $"{word}($|[A-Z])")) ? $"{type.FullName} says nothing." : null),
        new("A file is named for the first type in it.",
            _ => SourceFiles().Cast<object>(),
            (_, file) => Misnamed((string)file)),
        new("Files stay short enough to be read.",
            _ => SourceFiles().Cast<object>(),
            (_, file) => File.ReadLines((string)file).Count() is > 300 and var lines && !((string)file).Contains("Migrations", StringComparison.Ordinal) ? $"{file}: {lines} lines." : null),
    ];

    private static IEnumerable<string> SourceFiles() =>
        Directory.GetFiles(Path.Combine(Codebase.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("Program.cs" or "GlobalUsings.cs"));

    public static string? Misnamed(string file)
    {
        var wanted = Path.GetFileName(file).Split('.')[0];
        var first = FirstType().Match(File.ReadAllText(file));
        if (!first.Success)
            return $"{file} holds no type.";

        var name = first.Groups["name"].Value;
        return wanted == name || wanted == $"{name}Model" || wanted.EndsWith($"_{name}", StringComparison.Ordinal) || Page(file, wanted, name)
            ? null
            : $"{file} begins with {name}.";
    }

    // Index.cshtml.cs holds IndexModel.
    private static bool Page(string file, string wanted, string name) => file.EndsWith(".cshtml.cs", StringComparison.Ordinal) && name == $"{wanted}Model";

    [GeneratedRegex(@"^I[A-Z]")]
    private static partial Regex PortName();

    [GeneratedRegex(@"^(?:public |internal |file )?(?:static |sealed |abstract |readonly |partial |unsafe |ref )*(?:class|record struct|record|interface|enum|struct|delegate \w+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex FirstType();
}
