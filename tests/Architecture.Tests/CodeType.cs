namespace Architecture.Tests;

/// <summary>A type as the rules see it: where it is, what it is, and which types it mentions anywhere, method bodies included.</summary>
internal sealed record CodeType(
    string Project, string Namespace, string Name, TypeShape Shape, bool IsPublic, bool IsSealed, IReadOnlySet<string> Mentions, IReadOnlyList<string> Implements)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public bool IsIn(string @namespace) =>
        Namespace == @namespace || Namespace.StartsWith(@namespace + ".", StringComparison.Ordinal);

    public IEnumerable<string> MentionsIn(string @namespace) =>
        Mentions.Where(name => name.StartsWith(@namespace + ".", StringComparison.Ordinal));
}

internal enum TypeShape
{
    Class,
    Record,
    Interface,
    Enum,
    Struct,
}
