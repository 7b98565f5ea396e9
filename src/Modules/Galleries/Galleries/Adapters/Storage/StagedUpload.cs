using System.Globalization;
using BuildingBlocks.Storage;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Uploading;

namespace Galleries.Adapters.Storage;

internal sealed class StagedUpload(StagedUploads uploads, string key, PartialUpload upload, OpenFile held) : IPartialFile
{
    public PartialUpload Upload => upload;

    public long Length => File.Length;

    private StagedFile File => held.File ?? throw new InvalidOperationException("The upload's file was closed by a failure.");

    public async Task<bool> Append(Stream content, ChunkChecksum? checksum, CancellationToken ct)
    {
        try
        {
            if (checksum is not null)
                return await AppendChecked(content, checksum, ct);

            await File.Append(content, ct);
            return true;
        }
        catch
        {
            held.Close(); // whether reading or writing failed, what lies on the disk is what counts: it is opened again
            throw;
        }
    }

    public Task Rewind(long length, CancellationToken ct) => File.Rewind(length, ct);

    public async Task<StoredFile> Keep(string blobKey, CancellationToken ct)
    {
        try
        {
            var stored = await uploads.Take(blobKey, File, ct);
            uploads.Clear(key);
            return new StoredFile(blobKey, stored.Sha256, stored.Crc32, stored.Length);
        }
        finally
        {
            held.Close();
        }
    }

    public void Dispose() => uploads.Release(key, held);

    private async Task<bool> AppendChecked(Stream content, ChunkChecksum checksum, CancellationToken ct)
    {
        var (before, mark) = (File.Length, uploads.PathOf(key, "unchecked"));
        await System.IO.File.WriteAllTextAsync(mark, before.ToString(CultureInfo.InvariantCulture), ct);
        using var hashed = new HashedStream(content, checksum.Algorithm);
        await File.Append(hashed, ct);
        var isSound = hashed.Hash().AsSpan().SequenceEqual(checksum.Value.Span);
        if (!isSound)
            await File.Rewind(before, CancellationToken.None);
        System.IO.File.Delete(mark);
        return isSound;
    }
}
