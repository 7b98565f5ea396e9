using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>Takes one file into a gallery: stores it byte for byte, checks it by content, and has its previews made afterwards.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">The identity of the new asset, made by the caller.</param>
/// <param name="FileName">As the photographer's machine calls it; a path in front is cut off.</param>
/// <param name="Content">Read to its end.</param>
public sealed record ReceiveUpload(Guid GalleryId, Guid AssetId, string FileName, Stream Content);

[OutsideTransaction]
internal sealed class ReceiveUploadHandler(
    IOriginalStore originals, IPictureReader pictures, ICommandHandler<AnnounceUpload> announce, ICommandHandler<AddAsset> add, IWorkBell bell)
    : ICommandHandler<ReceiveUpload>
{
    public async Task<Outcome> Handle(ReceiveUpload command, CancellationToken ct)
    {
        var name = FileName.Clean(command.FileName);
        var blobKey = $"originals/{command.GalleryId:n}/{Guid.CreateVersion7():n}";
        if (await announce.Handle(new AnnounceUpload(command.GalleryId, blobKey), ct) is { Succeeded: false } unknown)
            return unknown;

        var outcome = await Take(command, name, blobKey, ct);
        if (outcome.Succeeded)
            bell.PicturesWait();
        else
            await originals.Delete(blobKey, ct);

        return outcome;
    }

    private async Task<Outcome> Take(ReceiveUpload command, string name, string blobKey, CancellationToken ct)
    {
        using var bounded = new BoundedStream(command.Content, UploadLimit.Bytes);
        var file = await originals.Put(blobKey, bounded, ct);
        if (bounded.WasCut)
            return Outcome.Refused($"\"{name}\" is larger than {UploadLimit.Words}, the most a photo may have.", nameof(command.Content));
        if (file.Length == 0)
            return Outcome.Refused($"\"{name}\" is empty: it has no bytes at all.", nameof(command.Content));

        using var local = await originals.Fetch(blobKey, ct) ?? throw new FileNotFoundException($"{blobKey} is gone right after it was stored.");
        var reading = await pictures.Read(local.Path, ct);
        return reading.Facts is { } picture
            ? await add.Handle(new AddAsset(command.GalleryId, command.AssetId, name, picture, file), ct)
            : Outcome.Refused(reading.Refusal!, nameof(command.Content));
    }
}
