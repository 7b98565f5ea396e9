using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Updating;
using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Replacing;

/// <summary>Shows a stored, checked and prepared file in the place of an asset's own.</summary>
internal sealed record PutReplacement(Guid GalleryId, Guid AssetId, string FileName, PictureFacts Picture, StoredFile File, string Placeholder);

internal sealed class PutReplacementHandler(
    IGalleryRepository galleries, IAssetRepository assets, ILeftovers leftovers, VersionDesk versions, MarkDesk marks, IOutbox outbox, TimeProvider clock) : ICommandHandler<PutReplacement>
{
    internal static readonly Outcome Gone = Outcome.Refused("This photo is no longer in the gallery.", nameof(PutReplacement.AssetId));

    public async Task<Outcome> Handle(PutReplacement command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery || await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return Gone;
        if (gallery.Publication == Publication.Archived)
            return Outcome.Refused(Lifecycle.InArchive, nameof(command.GalleryId));
        if (asset.ContentKey == command.File.ContentKey)
            return Outcome.Refused($"This is the file that \"{asset.FileName}\" has already.", ContinueUpload.Duplicate);
        if (await assets.FindByContent(command.GalleryId, command.File.ContentKey, ct) is { } same)
            return AddAssetHandler.IsHere(same);
        if (await leftovers.Find(command.File.BlobKey, ct) is not { } announced || !announced.CanBeRescued(now))
            return Outcome.Refused("This upload took too long. Please upload the file again.", nameof(ContinueUpload.Content));

        var wasSeen = asset.Progress is AssetProgress.Ready;
        await versions.Put(asset, asset.By(command.FileName, command.Picture, command.File, command.Placeholder, now), ct);
        leftovers.Remove(announced);
        // One that could not be shown is there for the first time.
        if (!wasSeen && asset.HasPicture)
            gallery.OfferCover(asset.Id);
        outbox.Enqueue(wasSeen ? new AssetsReplaced(gallery.Id, [asset.Fact], now) : new AssetsAdded(gallery.Id, [asset.Fact], now));
        await marks.Ask(gallery.Id, ct);
        return Outcome.Done;
    }
}
