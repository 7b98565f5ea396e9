using System.Reflection;

namespace Architecture.Tests;

/// <summary>Everything the rules look at: the modules found as folders, the building blocks, the host.</summary>
internal sealed record Codebase(IReadOnlyList<string> Modules, IReadOnlyList<CodeType> Types)
{
    private const string Planting = "Architecture.Tests.Planted.";

    private static readonly Lazy<Codebase> LazyReal = new(ReadReal);
    private static readonly Lazy<Codebase> LazyPlanted = new(ReadPlanted);

    /// <summary>The product.</summary>
    public static Codebase Real => LazyReal.Value;

    /// <summary>A codebase in which every rule is broken, below <c>Planted</c>: <c>Planted/Left/Domain</c> stands for the module Left's domain.</summary>
    public static Codebase Planted => LazyPlanted.Value;

    public static string Root { get; } = FindRoot();

    public IEnumerable<CodeType> Of(string module) => Types.Where(type => type.Project == module);

    public IEnumerable<CodeType> ContractsOf(string module) => Types.Where(type => type.Project == $"{module}.Contracts");

    public IEnumerable<CodeType> In(string module, string layer) => Of(module).Where(type => type.IsIn($"{module}.{layer}"));

    public IEnumerable<CodeType> Host => Types.Where(type => type.Project == "Host");

    public IEnumerable<CodeType> BuildingBlocks => Types.Where(type => type.Project.StartsWith("BuildingBlocks", StringComparison.Ordinal));

    public IEnumerable<string> Neighbours(string module) => Modules.Where(other => other != module);

    public CodeType? Find(string fullName) => Types.FirstOrDefault(type => type.FullName == fullName);

    private static Codebase ReadReal()
    {
        var modules = Directory.GetDirectories(Path.Combine(Root, "src", "Modules")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToList();
        var projects = Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)!);
        return new Codebase(modules, [.. projects.SelectMany(project => TypeReader.Read(Path.Combine(AppContext.BaseDirectory, $"{project}.dll")))]);
    }

    private static Codebase ReadPlanted()
    {
        var types = TypeReader.Read(
            Assembly.GetExecutingAssembly().Location,
            type => type.Namespace.StartsWith(Planting, StringComparison.Ordinal),
            name => name.StartsWith(Planting, StringComparison.Ordinal) ? name[Planting.Length..] : name);
        return new Codebase(["Left", "Right"], [.. types.Select(type => type with { Project = ProjectOf(type.Namespace) })]);
    }

    private static string ProjectOf(string @namespace) => @namespace.Split('.') switch
    {
        [var module, "Contracts", ..] => $"{module}.Contracts",
        [var first, ..] => first,
        [] => "",
    };

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gallery.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("No Gallery.sln above the tests.");
        return folder.FullName;
    }
}
