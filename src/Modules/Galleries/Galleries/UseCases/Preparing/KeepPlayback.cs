using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;

namespace Galleries.UseCases.Preparing;

/// <summary>Gives a video what was stored for playing it; without a file, what was made of the same content before.</summary>
internal sealed record KeepPlayback(Guid GalleryId, Guid AssetId, StoredFile? File);

internal sealed class KeepPlaybackHandler(IAssetRepository assets, IRenditions renditions, ILeftovers leftovers, MarkDesk marks, TimeProvider clock) : ICommandHandler<KeepPlayback>
{
    public async Task<Outcome> Handle(KeepPlayback command, CancellationToken ct)
    {
        // Removed meanwhile, or somebody was quicker: the bytes were announced as those of an upload are, and are swept.
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return Outcome.Done;
        if (await renditions.Find(asset.ContentKey, Offer.WebSizeEdge, ct) is { BlobKey: not null } before)
            return await Receive(asset, before, ct);
        if (command.File is not { } file || await leftovers.Find(file.BlobKey, ct) is not { } announced || !announced.CanBeRescued(clock.GetUtcNow()))
        {
            asset.MissPlayback();
            return Outcome.Done;
        }

        leftovers.Remove(announced);
        var made = Rendition.ForPlaying(asset, file, clock.GetUtcNow());
        renditions.Add(made);
        return await Receive(asset, made, ct);
    }

    private async Task<Outcome> Receive(Asset asset, Rendition made, CancellationToken ct)
    {
        if (asset.ReceivePlayback(made.Hash))
            await marks.Ask(asset.GalleryId, ct);
        return Outcome.Done;
    }
}
