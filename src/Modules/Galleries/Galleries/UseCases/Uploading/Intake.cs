using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;

namespace Galleries.UseCases.Uploading;

/// <summary>The door of a gallery: a file is stored, checked by content, and becomes an asset, or nothing of it is left.</summary>
internal sealed class Intake(
    IOriginalStore originals, IVideoReader videos, IPictureReader pictures, ICommandHandler<AnnounceUpload> announce, ICommandHandler<AddAsset> add, IWorkBell bell)
{
    /// <summary>Stores the file under the key it is given, and takes it in.</summary>
    public async Task<Outcome> Take(Guid galleryId, Guid assetId, string name, string? sha256, Func<string, Task<StoredFile>> store, CancellationToken ct)
    {
        var blobKey = $"originals/{galleryId:n}/{Guid.CreateVersion7():n}";
        if (await announce.Handle(new AnnounceUpload(galleryId, blobKey), ct) is { Succeeded: false } unknown)
            return unknown;

        var file = await store(blobKey);
        var outcome = await Check(galleryId, assetId, name, sha256, file, ct);
        if (!outcome.Succeeded)
            await originals.Delete(blobKey, ct);
        return outcome;
    }

    private async Task<Outcome> Check(Guid galleryId, Guid assetId, string name, string? sha256, StoredFile file, CancellationToken ct)
    {
        if (sha256 is not null && sha256 != file.ContentKey)
            return Outcome.Refused($"\"{name}\" was damaged on its way. Please upload it again.", ContinueUpload.Damaged);

        var reading = await ReadVideo(file, ct);
        if (reading is null && UploadLimit.IsTooLargeForPhoto(file))
            return UploadLimit.TooLargeForPhoto(name, nameof(ContinueUpload.Content));

        reading ??= await ReadPicture(file, ct);
        return reading.Facts is { } picture
            ? await Add(new AddAsset(galleryId, assetId, name, picture, file), ct)
            : Outcome.Refused(reading.Refusal!, nameof(ContinueUpload.Content));
    }

    private async Task<Outcome> Add(AddAsset command, CancellationToken ct)
    {
        var outcome = await add.Handle(command, ct);
        if (outcome.Succeeded && command.Picture.IsVideo)
            bell.VideosWait();
        else if (outcome.Succeeded)
            bell.PicturesWait();
        return outcome;
    }

    // Asked first, since of a video only its header is read, wherever it is stored.
    private async Task<PictureReading?> ReadVideo(StoredFile file, CancellationToken ct)
    {
        await using var content = new OriginalStream(originals, file.BlobKey, file.Length);
        return await videos.Read(content, ct);
    }

    private async Task<PictureReading> ReadPicture(StoredFile file, CancellationToken ct)
    {
        using var local = await originals.Fetch(file.BlobKey, ct) ?? throw new FileNotFoundException($"{file.BlobKey} is gone right after it was stored.");
        return await pictures.Read(local.Path, ct);
    }
}
