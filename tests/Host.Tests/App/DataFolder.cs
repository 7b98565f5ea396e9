namespace Host.Tests.App;

/// <summary>Everything the product writes, in a temporary place; outlives a restart.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gallery-");

    public string Path => _folder.FullName;

    public string Below(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
