using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Updating;

namespace Galleries.UseCases.Binning;

/// <summary>Puts assets back from the bin, where they were and with everything that was picked of them; those whose picture is in the gallery by now stay in it.</summary>
public sealed record RestoreAssets(Guid GalleryId, IReadOnlyList<Guid> AssetIds)
{
    /// <summary>What was thrown away together, in place of these; null for these.</summary>
    public Guid? BinId { get; init; }
}

internal sealed class RestoreAssetsHandler(
    IGalleryRepository galleries, IAssetRepository assets, IBin bin, VersionDesk versions, MarkDesk marks, IOutbox outbox, TimeProvider clock) : ICommandHandler<RestoreAssets>
{
    public async Task<Outcome> Handle(RestoreAssets command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var back = new List<Asset>();
        Outcome? obstacle = null;
        foreach (var asset in command.BinId is { } binId ? await bin.Of(gallery.Id, binId, ct) : await bin.Find(gallery.Id, command.AssetIds, ct))
        {
            if (await Obstacle(asset, back, ct) is { } refused)
                obstacle ??= refused;
            else
                await PutBack(gallery, asset, back, ct);
        }

        if (back.Count == 0)
            return obstacle ?? Outcome.Refused("These photos are no longer in the bin.", nameof(command.AssetIds));

        outbox.Enqueue(new AssetsReturned(gallery.Id, [.. back.Select(asset => asset.Fact)], clock.GetUtcNow()));
        await marks.Ask(gallery.Id, ct);
        return Outcome.Done;
    }

    /// <summary>Why an asset can't come back; null when it can.</summary>
    private async Task<Outcome?> Obstacle(Asset asset, List<Asset> back, CancellationToken ct)
    {
        if (!await versions.IsKept(asset.BlobKey, ct))
            return Outcome.Refused($"The time of \"{asset.FileName}\" in the bin is over.", nameof(RestoreAssets.AssetIds));

        var same = back.Find(other => other.ContentKey == asset.ContentKey) ?? await assets.FindByContent(asset.GalleryId, asset.ContentKey, ct);
        return same is null ? null : Outcome.Refused($"\"{asset.FileName}\" is in the gallery by now as \"{same.FileName}\".", nameof(RestoreAssets.AssetIds));
    }

    private async Task PutBack(Gallery gallery, Asset asset, List<Asset> back, CancellationToken ct)
    {
        var lost = asset.LostCover;
        await versions.Put(asset, asset.Current, ct);
        if (asset.SceneId is { } sceneId && !gallery.HasScene(sceneId))
            asset.PutInto(null);
        if (lost is not null)
            gallery.FindCover(asset.Id, lost);
        back.Add(asset);
    }
}
