namespace Galleries.Contracts;

/// <summary>What a neighbour may ask about assets and visitors.</summary>
public interface IAssetCatalogue
{
    /// <summary>Those of the assets that this visitor may see now, and so may buy; empty when the gallery is not online for them.</summary>
    Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>The visitor as known now, or null when they have no valid way into this gallery.</summary>
    Task<VisitorFact?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct);
}
