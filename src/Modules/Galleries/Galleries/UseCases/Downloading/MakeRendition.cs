using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Downloading;

/// <summary>Makes a photo in a size for downloading, unless that was tried before.</summary>
internal sealed record MakeRendition(Guid GalleryId, Guid AssetId, int Edge, bool IsAwaited);

[OutsideTransaction]
internal sealed class MakeRenditionHandler(
    IAssetRepository assets, IRenditions renditions, IOriginalStore originals, IDownloadRenderer renderer, ICommandHandler<AnnounceUpload> announce,
    ICommandHandler<AddRendition> add) : ICommandHandler<MakeRendition>
{
    public async Task<Outcome> Handle(MakeRendition command, CancellationToken ct)
    {
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset
            || !Rendition.IsNeeded(asset.Kind, command.Edge)
            || await renditions.Find(asset.ContentKey, command.Edge, ct) is not null)
            return Outcome.Done;

        using var original = await originals.Fetch(asset.BlobKey, ct);
        if (original is null)
            return Outcome.Refused($"The original of \"{asset.FileName}\" is no longer in the store.");

        using var made = await renderer.Render(asset.ContentKey, original.Path, command.Edge, command.IsAwaited, ct);
        return made.Open is { } open
            ? await Keep(command, open, ct)
            : await add.Handle(new AddRendition(command.GalleryId, command.AssetId, command.Edge, null), ct);
    }

    private async Task<Outcome> Keep(MakeRendition command, Func<Stream> open, CancellationToken ct)
    {
        // Announced like an upload: should this end here, or somebody else be quicker, the bytes are found and deleted.
        var blobKey = $"renditions/{command.GalleryId:n}/{Guid.CreateVersion7():n}";
        if (await announce.Handle(new AnnounceUpload(command.GalleryId, blobKey), ct) is { Succeeded: false } unknown)
            return unknown;

        await using var content = open();
        var file = await originals.Put(blobKey, content, ct);
        return await add.Handle(new AddRendition(command.GalleryId, command.AssetId, command.Edge, file), ct);
    }
}

/// <summary>A photo was made in a size; without a file it could not be.</summary>
internal sealed record AddRendition(Guid GalleryId, Guid AssetId, int Edge, StoredFile? File);

internal sealed class AddRenditionHandler(IAssetRepository assets, IRenditions renditions, ILeftovers leftovers, TimeProvider clock) : ICommandHandler<AddRendition>
{
    public async Task<Outcome> Handle(AddRendition command, CancellationToken ct)
    {
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset
            || await renditions.Find(asset.ContentKey, command.Edge, ct) is not null)
            return Outcome.Done;

        var now = clock.GetUtcNow();
        if (command.File is not { } file)
        {
            renditions.Add(Rendition.Failed(asset, command.Edge, now));
            return Outcome.Done;
        }

        if (await leftovers.Find(file.BlobKey, ct) is not { } announced || !announced.CanBeRescued(now))
            return Outcome.Refused("Making this photo in another size took too long. Please try again.");

        leftovers.Remove(announced);
        renditions.Add(Rendition.Made(asset, command.Edge, file, now));
        return Outcome.Done;
    }
}
