namespace Galleries.Contracts;

/// <summary>What a neighbour may ask about assets and visitors.</summary>
public interface IAssetCatalogue
{
    /// <summary>Those of the assets that this visitor may see now, and so may buy; empty when the gallery is not online for them.</summary>
    Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>
    /// All that this visitor may see now, and so may buy, in the gallery's order: of the whole gallery, or of one collection that is open to them; empty when the
    /// gallery is not online for them, or the collection is not theirs.
    /// </summary>
    Task<IReadOnlyList<AssetFact>> AllVisible(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct);

    /// <summary>The visitor as known now, or null when they have no valid way into this gallery.</summary>
    Task<VisitorFact?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct);
}
