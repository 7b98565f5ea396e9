using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>The door of a gallery: a file is stored, checked by content, and becomes an asset, or nothing of it is left.</summary>
internal sealed class Intake(
    IOriginalStore originals, IPictureReader pictures, ICommandHandler<AnnounceUpload> announce, ICommandHandler<AddAsset> add, IWorkBell bell)
{
    /// <summary>Stores the file under the key it is given, and takes it in.</summary>
    public async Task<Outcome> Take(Guid galleryId, Guid assetId, string name, string? sha256, Func<string, Task<StoredFile>> store, CancellationToken ct)
    {
        var blobKey = $"originals/{galleryId:n}/{Guid.CreateVersion7():n}";
        if (await announce.Handle(new AnnounceUpload(galleryId, blobKey), ct) is { Succeeded: false } unknown)
            return unknown;

        var file = await store(blobKey);
        var outcome = await Check(galleryId, assetId, name, sha256, file, ct);
        if (outcome.Succeeded)
            bell.PicturesWait();
        else
            await originals.Delete(blobKey, ct);

        return outcome;
    }

    private async Task<Outcome> Check(Guid galleryId, Guid assetId, string name, string? sha256, StoredFile file, CancellationToken ct)
    {
        if (sha256 is not null && sha256 != file.ContentKey)
            return Outcome.Refused($"\"{name}\" was damaged on its way. Please upload it again.", ContinueUpload.Damaged);

        using var local = await originals.Fetch(file.BlobKey, ct) ?? throw new FileNotFoundException($"{file.BlobKey} is gone right after it was stored.");
        var reading = await pictures.Read(local.Path, ct);
        return reading.Facts is { } picture
            ? await add.Handle(new AddAsset(galleryId, assetId, name, picture, file), ct)
            : Outcome.Refused(reading.Refusal!, nameof(ContinueUpload.Content));
    }
}
