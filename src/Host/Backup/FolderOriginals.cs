using BuildingBlocks.Storage;
using BuildingBlocks.Storage.FileSystem;

namespace Host.Backup;

/// <summary>Originals in the data folder.</summary>
internal sealed class FolderOriginals(string folder) : IOriginals
{
    public IBlobHold Hold { get; } = new FileHold(Directory.CreateDirectory(folder).FullName);

    public IAsyncEnumerable<FoundFile> List(CancellationToken ct) =>
        Files().Select(file => new FoundFile($"{file.Directory!.Name}/{file.Name}", file.Length)).ToAsyncEnumerable();

    public async Task<SavedFile?> Save(FoundFile file, string root, CancellationToken ct)
    {
        try
        {
            return await SavedFile.Copy(SavedFile.Below(folder, file.Path), root, file.Path, ct);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public async Task<bool> Restore(SavedFile file, string root, CancellationToken ct) => await SavedFile.Copy(file.Below(root), folder, file.Path, ct) == file;

    public void Dispose()
    {
    }

    // Not what is still received, which has folders with longer names.
    private IEnumerable<FileInfo> Files() => new DirectoryInfo(folder).EnumerateDirectories().Where(part => part.Name.Length == 2).SelectMany(part => part.EnumerateFiles());
}
