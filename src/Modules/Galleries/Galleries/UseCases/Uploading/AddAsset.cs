using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>Makes a stored and checked upload an asset of the gallery.</summary>
internal sealed record AddAsset(Guid GalleryId, Guid AssetId, string FileName, PictureFacts Picture, StoredFile File);

internal sealed class AddAssetHandler(IGalleryRepository galleries, IAssetRepository assets, ILeftovers leftovers, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<AddAsset>
{
    public async Task<Outcome> Handle(AddAsset command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Refused("The gallery was removed in the meantime.", nameof(command.GalleryId));
        if (await assets.FindByContent(command.GalleryId, command.File.ContentKey, ct) is { } same)
            return IsHere(same);
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not null)
            return Outcome.Refused("Another file was uploaded in this one's place. Please upload it again.", nameof(command.AssetId));
        if (await leftovers.Find(command.File.BlobKey, ct) is not { } announced || !announced.CanBeRescued(now))
            return Outcome.Refused("This upload took too long. Please upload the file again.", nameof(ContinueUpload.Content));

        leftovers.Remove(announced);
        var asset = Asset.Receive(command.AssetId, command.GalleryId, command.FileName, command.Picture, command.File, now);
        assets.Add(asset);
        outbox.Enqueue(new AssetsReceived(command.GalleryId, [command.AssetId], now));
        if (asset.Progress == AssetProgress.Ready)
            outbox.Enqueue(new AssetsAdded(command.GalleryId, [asset.Fact], now));
        return Outcome.Done;
    }

    internal static Outcome IsHere(Asset same) => Outcome.Refused($"This {(same.IsVideo ? "video" : "photo")} is already in the gallery as \"{same.FileName}\".", ContinueUpload.Duplicate);
}
