namespace BuildingBlocks.Storage.FileSystem;

/// <summary>A locked file beside the blobs, which the system frees when whoever locked it is gone.</summary>
public sealed class FileHold(string folder) : IBlobHold
{
    private readonly string _path = Path.Combine(folder, "held");

    public Task<bool> IsTaken(CancellationToken ct)
    {
        if (!File.Exists(_path))
            return Task.FromResult(false);

        try
        {
            using (File.OpenHandle(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                return Task.FromResult(false);
        }
        catch (FileNotFoundException)
        {
            return Task.FromResult(false);
        }
        catch (IOException)
        {
            return Task.FromResult(true);
        }
    }

    public Task<IHeldBlobs?> Take(CancellationToken ct)
    {
        try
        {
            return Task.FromResult<IHeldBlobs?>(new Held(new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose)));
        }
        catch (IOException)
        {
            return Task.FromResult<IHeldBlobs?>(null);
        }
    }

    private sealed class Held(FileStream file) : IHeldBlobs
    {
        public Task Confirm(CancellationToken ct) => Task.CompletedTask;

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
