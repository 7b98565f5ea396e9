using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Downloading;

namespace Galleries.UseCases.Uploading;

/// <summary>The door of a gallery: a file is stored, checked by content, and becomes an asset, or nothing of it is left.</summary>
internal sealed class Intake(
    IOriginalStore originals, IVideoReader videos, IPictureReader pictures, ICommandHandler<AnnounceUpload> announce, ICommandHandler<AddAsset> add, ThrownAway thrownAway, IWorkBell bell)
{
    /// <summary>Stores the file under the key it is given, and takes it in.</summary>
    public async Task<Outcome> Take(Guid galleryId, Guid assetId, string name, string? sha256, Func<string, Task<StoredFile>> store, CancellationToken ct)
    {
        var received = await Receive(galleryId, name, sha256, store, ct);
        if (received.Picture is not { } picture || received.File is not { } file)
            return received.Outcome;

        var outcome = await thrownAway.BringBack(galleryId, file.ContentKey, ct) ?? await Add(new AddAsset(galleryId, assetId, name, picture, file), ct);
        if (!outcome.Succeeded)
            await originals.Delete(file.BlobKey, ct);
        return outcome;
    }

    /// <summary>Stores and checks a file that is to become an asset, or a new file of one; refused, nothing of it is left.</summary>
    public async Task<ReceivedFile> Receive(Guid galleryId, string name, string? sha256, Func<string, Task<StoredFile>> store, CancellationToken ct)
    {
        var blobKey = $"originals/{galleryId:n}/{Guid.CreateVersion7():n}";
        if (await announce.Handle(new AnnounceUpload(galleryId, blobKey), ct) is { Succeeded: false } unknown)
            return new ReceivedFile(null, null, unknown);

        var file = await store(blobKey);
        var received = await Check(name, sha256, file, ct);
        if (!received.Outcome.Succeeded)
            await originals.Delete(blobKey, ct);
        return received;
    }

    private async Task<ReceivedFile> Check(string name, string? sha256, StoredFile file, CancellationToken ct)
    {
        if (sha256 is not null && sha256 != file.ContentKey)
            return Refused(Outcome.Refused($"\"{name}\" was damaged on its way. Please upload it again.", ContinueUpload.Damaged));

        var reading = await ReadVideo(file, ct);
        if (reading is null && UploadLimit.IsTooLargeForPhoto(file))
            return Refused(UploadLimit.TooLargeForPhoto(name, nameof(ContinueUpload.Content)));

        reading ??= await ReadPicture(file, ct);
        return reading.Facts is { } picture
            ? new ReceivedFile(picture, file, Outcome.Done)
            : Refused(Outcome.Refused(reading.Refusal!, nameof(ContinueUpload.Content)));
    }

    private static ReceivedFile Refused(Outcome outcome) => new(null, null, outcome);

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

/// <summary>Either a file that is stored and checked, or a refusal.</summary>
internal sealed record ReceivedFile(PictureFacts? Picture, StoredFile? File, Outcome Outcome);
