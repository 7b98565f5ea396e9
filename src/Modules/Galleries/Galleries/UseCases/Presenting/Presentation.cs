using BuildingBlocks;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Presenting;

/// <summary>Finds the photographer's collections and fills them.</summary>
internal sealed class Presentation(IAssetRepository assets, ICollectionRepository collections, TimeProvider clock)
{
    public static Outcome NoSuchCollection { get; } = Outcome.Refused("That collection is no longer there.", "CollectionId");

    public async Task<Collection?> Find(Guid galleryId, Guid collectionId, CancellationToken ct) =>
        await collections.FindCollection(galleryId, collectionId, ct) is { IsStudios: true } found ? found : null;

    public async Task PutIn(Collection collection, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var there = (await collections.Items(collection.Id, assetIds, ct)).Select(item => item.AssetId).ToHashSet();
        foreach (var asset in (await assets.Find(collection.GalleryId, assetIds, ct)).Where(asset => !there.Contains(asset.Id)))
            collections.Add(new CollectionItem(collection.Id, asset.Id, clock.GetUtcNow()));
    }
}
