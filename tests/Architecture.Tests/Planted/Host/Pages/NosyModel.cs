using Architecture.Tests.Planted.Right.Domain;

namespace Architecture.Tests.Planted.Host.Pages;

// Reaches into a module and into the file system.
internal sealed record NosyModel(Secret Secret)
{
    public override string ToString() => File.ReadAllText(Secret.Words);
}
