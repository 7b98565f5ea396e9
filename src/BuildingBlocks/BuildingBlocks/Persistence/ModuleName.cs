namespace BuildingBlocks.Persistence;

/// <summary>A module is called as its context is: <c>GalleriesDbContext</c> is the module <c>galleries</c>.</summary>
internal static class ModuleName
{
    private const string Suffix = "DbContext";

    public static string Of(Type context) => context.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? SnakeCase.Of(context.Name[..^Suffix.Length])
        : throw new InvalidOperationException($"{context.Name} must be called after its module: <Module>DbContext.");
}
