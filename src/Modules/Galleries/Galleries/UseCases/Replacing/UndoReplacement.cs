using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Updating;

namespace Galleries.UseCases.Replacing;

/// <summary>Gives a photo the file back that it had before another one was put in its place by hand, as long as that is kept.</summary>
public sealed record UndoReplacement(Guid GalleryId, Guid AssetId);

[OutsideTransaction]
internal sealed class UndoReplacementHandler(ICommandHandler<PutFormerBack> put, IWorkBell bell) : ICommandHandler<UndoReplacement>
{
    public async Task<Outcome> Handle(UndoReplacement command, CancellationToken ct)
    {
        var outcome = await put.Handle(new PutFormerBack(command.GalleryId, command.AssetId), ct);
        if (!outcome.Succeeded)
            return outcome;

        bell.VideosWait();
        bell.DownloadsWait(command.GalleryId);
        return outcome;
    }
}

/// <summary>Shows an asset's former file again.</summary>
internal sealed record PutFormerBack(Guid GalleryId, Guid AssetId);

internal sealed class PutFormerBackHandler(IGalleryRepository galleries, IAssetRepository assets, VersionDesk versions, MarkDesk marks, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<PutFormerBack>
{
    public async Task<Outcome> Handle(PutFormerBack command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));
        if (gallery.Publication == Publication.Archived)
            return Outcome.Refused(Lifecycle.InArchive, nameof(command.GalleryId));
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return PutReplacementHandler.Gone;
        if (asset.Replaced is not { } replaced)
            return Outcome.Refused($"Nothing took the place of the file of \"{asset.FileName}\".", nameof(command.AssetId));
        if (replaced.Version is not { } former || !await versions.IsKept(former.BlobKey, ct))
            return Outcome.Refused($"The earlier file of \"{asset.FileName}\" is kept no longer.", nameof(command.AssetId));
        if (await assets.FindByContent(gallery.Id, former.ContentKey, ct) is { } same)
            return Outcome.Refused($"The earlier file of \"{asset.FileName}\" is in the gallery as \"{same.FileName}\".", nameof(command.AssetId));

        await versions.Put(asset, former, ct);
        outbox.Enqueue(new AssetsReplaced(gallery.Id, [asset.Fact], clock.GetUtcNow()));
        await marks.Ask(gallery.Id, ct);
        return Outcome.Done;
    }
}
