using System.Runtime.CompilerServices;
using BuildingBlocks.Storage;
using BuildingBlocks.Storage.S3;
using Host.Web;

namespace Host.Backup;

/// <summary>Originals in an S3 store. In a backup they lie as they would in a folder, so that either is restored into either.</summary>
internal sealed class BucketOriginals(S3Place place) : IOriginals
{
    private const int Tries = 3;

    private readonly S3BlobStore _store = new(place);
    private readonly S3Hold _hold = new(place, TimeProvider.System);

    public IBlobHold Hold => _hold;

    public async IAsyncEnumerable<FoundFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var blob in _store.List(ct))
            if (!blob.Key.StartsWith(ArchiveSettings.Prefix, StringComparison.Ordinal))
                yield return new FoundFile(BlobPath.Of(blob.Key), blob.Length);
    }

    public async Task<SavedFile?> Save(FoundFile file, string root, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            if (await _store.Open(BlobPath.KeyOf(file.Path), 0, ct) is not { } content)
                return null;

            try
            {
                await using (content)
                    return await SavedFile.Copy(content, file.Length, root, file.Path, ct);
            }
            catch (Exception broken) when (tries < Tries && broken is IOException or HttpRequestException)
            {
                // The connection broke off in the middle; what came of the file has no name yet.
            }
        }
    }

    public async Task<bool> Restore(SavedFile file, string root, CancellationToken ct)
    {
        var key = BlobPath.KeyOf(file.Path);
        if (await _store.LengthOf(key, ct) is { } length)
        {
            // Nothing ever changes under its key: this is a bucket that kept it, or a restore that goes on.
            if (length != file.Length)
                throw new BackupException($"Something else is already stored as {key} in the S3 store.");
            return true;
        }

        if (await SavedFile.Of(file.Below(root), file.Path, ct) != file)
            return false;

        await using var content = File.OpenRead(file.Below(root));
        var stored = await _store.Put(key, content, ct);
        return (stored.Length, stored.Sha256) == (file.Length, file.Sha256);
    }

    public void Dispose()
    {
        _store.Dispose();
        _hold.Dispose();
    }
}
