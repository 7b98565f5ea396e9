using System.Collections.Concurrent;
using Galleries.Contracts;
using Shop.Domain;

namespace Shop.Tests.Fakes;

/// <summary>Stands in for the Galleries module: everybody may come to the wedding and sees the photos that are not hidden.</summary>
internal sealed class WeddingAssets : IAssetCatalogue
{
    private readonly ConcurrentDictionary<Guid, Photo> _photos = new(
        new[] { Cast.Kiss, Cast.Rings, Cast.Dance }.Select(photo => KeyValuePair.Create(photo.AssetId, photo)));

    public void Hide(Photo photo) => _photos.TryRemove(photo.AssetId, out _);

    public Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<AssetFact>>([.. _photos.Values
            .Where(photo => galleryId == Cast.Wedding && assetIds.Contains(photo.AssetId))
            .Select(photo => new AssetFact(photo.AssetId, photo.FileName, AssetKind.Photo, photo.Width, photo.Height))]);

    public Task<IReadOnlyList<AssetFact>> AllVisible(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct) =>
        collectionId is null ? Visible(galleryId, visitorId, [.. _photos.Keys.Order()], ct) : Task.FromResult<IReadOnlyList<AssetFact>>([]);

    public Task<VisitorFact?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        Task.FromResult(galleryId == Cast.Wedding ? new VisitorFact(visitorId, VisitorType.MainClient, "Anna", null) : null);
}
