using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The assets of all galleries; every question is about one gallery, so that no id of another one leads anywhere.</summary>
internal interface IAssetRepository
{
    Task<Asset?> Find(Guid galleryId, Guid assetId, CancellationToken ct);

    /// <summary>Those that exist, in no particular order.</summary>
    Task<IReadOnlyList<Asset>> Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>All that are in this scene, in no particular order.</summary>
    Task<IReadOnlyList<Asset>> InScene(Guid galleryId, Guid sceneId, CancellationToken ct);

    /// <summary>Those that can be seen within this sight, of the ones asked for.</summary>
    Task<IReadOnlyList<Guid>> Visible(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>Everything that can be seen within this sight, in this order.</summary>
    Task<IReadOnlyList<StoredAsset>> Visible(Guid galleryId, Sight sight, AssetOrder order, CancellationToken ct);

    /// <summary>The asset with this content, whatever its name.</summary>
    Task<Asset?> FindByContent(Guid galleryId, string contentKey, CancellationToken ct);

    /// <summary>Whether there is anything to show, now or once its previews are made.</summary>
    Task<bool> HasAny(Guid galleryId, CancellationToken ct);

    /// <summary>The first upload that can be seen standing still and is not about to go.</summary>
    Task<Guid?> FirstPicture(Guid galleryId, IReadOnlyCollection<Guid> except, CancellationToken ct);

    void Add(Asset asset);

    /// <summary>With the picks of it; those of visitors who come back find it gone.</summary>
    Task Remove(IReadOnlyList<Asset> assets, CancellationToken ct);
}
