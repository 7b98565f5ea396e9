using BuildingBlocks.Storage.Checksums;
using static BuildingBlocks.Storage.FileSystem.PosixCalls;

namespace BuildingBlocks.Storage.FileSystem;

/// <summary>
/// Blobs as files below a folder, spread over 256 directories: key "a/b" is the file "3f/a_b". New ones are written to "incoming", flushed,
/// and get their name in one step.
/// </summary>
public sealed class FileSystemBlobStore : IBlobStore
{
    private readonly string _root;
    private readonly string _incoming;

    /// <summary>Creates the folder if there is none, and clears away what an interrupted process left in it.</summary>
    public FileSystemBlobStore(string root)
    {
        _root = Path.GetFullPath(root);
        _incoming = Path.Combine(_root, "incoming");
        Directory.CreateDirectory(_incoming);
        foreach (var file in Directory.EnumerateFiles(_incoming))
            DeleteUnlessLocked(file);
    }

    public async Task<StoredBlob> Put(string key, Stream content, CancellationToken ct)
    {
        BlobKey.Check(key);
        var path = Path.Combine(_incoming, Guid.CreateVersion7().ToString("N"));
        try
        {
            using var file = StagedFile.Create(path);
            await file.Append(content, ct);
            return await Take(key, file, ct);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public async Task<StoredBlob> Take(string key, StagedFile file, CancellationToken ct)
    {
        BlobKey.Check(key);
        ct.ThrowIfCancellationRequested();
        var blob = file.Close();
        switch (Publish(file.Path, PathOf(key)))
        {
            case Linked.Taken when blob != await Existing(key, ct):
                throw BlobKey.Taken(key);
            case Linked.OtherFileSystem:
                await CopyIn(key, file.Path, ct);
                break;
        }

        File.Delete(file.Path);
        return blob;
    }

    public Task<Stream?> Open(string key, long offset, CancellationToken ct)
    {
        BlobKey.Check(key);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<Stream?>(Read(PathOf(key), offset));
    }

    public Task<LocalFile?> Fetch(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        var path = PathOf(key);
        return Task.FromResult(File.Exists(path) ? new LocalFile(path) : null);
    }

    public Task Delete(string key, CancellationToken ct)
    {
        BlobKey.Check(key);
        var path = PathOf(key);
        if (File.Exists(path))
            File.Delete(path);
        return Task.CompletedTask;
    }

    private string PathOf(string key) => Path.Combine([_root, .. BlobPath.Of(key).Split('/')]);

    private Linked Publish(string from, string to)
    {
        var directory = Path.GetDirectoryName(to)!;
        if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory);
            Flush(_root);
        }

        var linked = OperatingSystem.IsWindows() ? Linked.NotSupported : Link(from, to);
        if (linked == Linked.NotSupported)
            linked = Move(from, to);
        if (linked == Linked.Yes)
            Flush(directory);
        return linked;
    }

    // Windows, and file systems without links such as FAT.
    private static Linked Move(string from, string to)
    {
        if (File.Exists(to))
            return Linked.Taken;
        File.Move(from, to, overwrite: false);
        return Linked.Yes;
    }

    private static void Flush(string directory)
    {
        // Windows keeps its directories in a journal and offers no such call.
        if (!OperatingSystem.IsWindows())
            FlushDirectory(directory);
    }

    private async Task CopyIn(string key, string path, CancellationToken ct)
    {
        await using var content = Read(path, 0) ?? throw new FileNotFoundException($"{path} is gone.", path);
        await Put(key, content, ct);
    }

    private async Task<StoredBlob?> Existing(string key, CancellationToken ct)
    {
        await using var content = Read(PathOf(key), 0);
        return content is null ? null : await ContentHash.Of(content, ct);
    }

    private static FileStream? Read(string path, long offset)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Access = FileAccess.Read,
                // Nobody writes to a blob; asking for no lock saves a system call.
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            })
            { Position = offset };
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // Another process may be writing to it this moment: it holds the lock then.
    private static void DeleteUnlessLocked(string path)
    {
        try
        {
            using (File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.None))
                File.Delete(path);
        }
        catch (IOException)
        {
        }
    }
}
