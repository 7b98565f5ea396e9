using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Replacing;

/// <summary>
/// Gives one photo another file by hand. It stays the same photo for everybody: picks, notes, caption, place and links stay; visitors see the old file until the new one is
/// checked and prepared, and the old one is kept for a while.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">The photo; or a video, by a video.</param>
/// <param name="FileName">As the photographer's machine calls the file.</param>
/// <param name="Content">Read to its end.</param>
public sealed record ReplaceAsset(Guid GalleryId, Guid AssetId, string FileName, Stream Content);

[OutsideTransaction]
internal sealed class ReplaceAssetHandler(
    IGalleryRepository galleries, IAssetRepository assets, Intake intake, IOriginalStore originals, IPreviewMaker previews, ICommandHandler<PutReplacement> put, IWorkBell bell)
    : ICommandHandler<ReplaceAsset>
{
    public async Task<Outcome> Handle(ReplaceAsset command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));
        if (gallery.Publication == Publication.Archived)
            return Outcome.Refused(Lifecycle.InArchive, nameof(command.GalleryId));
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return PutReplacementHandler.Gone;
        if (asset.Progress is AssetProgress.Waiting)
            return Outcome.Refused($"\"{asset.FileName}\" is still being prepared. Please try again in a moment.", nameof(command.AssetId));

        var name = FileName.Clean(command.FileName);
        var received = await Receive(command, name, ct);
        if (received is not { Picture: { } picture, File: { } file })
            return received.Outcome;

        // Whether or not the sender still listens: the file is here.
        var outcome = await Replace(command, asset, name, picture, file, CancellationToken.None);
        if (!outcome.Succeeded)
            await originals.Delete(file.BlobKey, CancellationToken.None);
        return outcome;
    }

    private async Task<ReceivedFile> Receive(ReplaceAsset command, string name, CancellationToken ct)
    {
        await using var content = new BoundedStream(command.Content, UploadLimit.Of(name));
        long length = 0;
        var received = await intake.Receive(command.GalleryId, name, null, async blobKey =>
        {
            var file = await originals.Put(blobKey, content, ct);
            length = file.Length;
            return file;
        }, ct);
        var problem = content.WasCut ? UploadLimit.TooLarge(name, nameof(command.Content)) : length == 0 && !received.Outcome.Succeeded ? UploadLimit.Empty(name) : null;
        if (problem is not null && received.File is { } useless)
            await originals.Delete(useless.BlobKey, ct);
        return problem is null ? received : new ReceivedFile(null, null, problem);
    }

    private async Task<Outcome> Replace(ReplaceAsset command, Asset asset, string name, PictureFacts picture, StoredFile file, CancellationToken ct)
    {
        if (!asset.IsSameKind(picture.Kind))
            return Outcome.Refused($"\"{name}\" is {Called(picture.Kind)}. What it would replace is {Called(asset.Kind)}, and has to stay one.", nameof(command.Content));

        var made = await MakePreviews(picture, file, ct);
        if (made.Refusal is { } refusal)
            return Outcome.Refused(refusal, nameof(command.Content));

        var outcome = await put.Handle(new PutReplacement(command.GalleryId, command.AssetId, name, picture, file, made.Placeholder!), ct);
        if (!outcome.Succeeded)
            return outcome;

        bell.VideosWait();
        bell.DownloadsWait(command.GalleryId);
        return outcome;
    }

    private async Task<PreviewResult> MakePreviews(PictureFacts picture, StoredFile file, CancellationToken ct)
    {
        if (picture.IsVideo)
            return new PreviewResult("", null);

        using var local = await originals.Fetch(file.BlobKey, ct) ?? throw new FileNotFoundException($"{file.BlobKey} is gone right after it was stored.");
        return await previews.Make(file.ContentKey, local.Path, ct);
    }

    private static string Called(AssetKind kind) => kind switch
    {
        AssetKind.Photo => "a photo",
        AssetKind.Gif => "a GIF",
        _ => "a video",
    };
}
